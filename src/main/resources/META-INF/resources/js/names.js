/** Names as papers print them: the identity of a material whose name is no formula is in lower case. */
import { literal, select } from "./sparql.js";

/** A function from an identity to the name to show. */
export async function printedNames(labels) {
  const low = [...new Set(labels)].filter((it) => it && it === it.toLowerCase());
  if (!low.length) return (label) => label;
  const rows = await select(`SELECT ?label (SAMPLE(?alt) AS ?printed) WHERE { VALUES ?label { ${low.map(literal).join(" ")} } ?m rdfs:label ?label ; skos:altLabel ?alt FILTER(LCASE(?alt) = ?label && ?alt != ?label) } GROUP BY ?label`).catch(() => []);
  const names = new Map(rows.map((it) => [it.label, it.printed]));
  return (label) => names.get(label) ?? label;
}

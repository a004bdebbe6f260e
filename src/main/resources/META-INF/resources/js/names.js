/** Names as papers print them: the identity of a material whose name is no formula is in lower case. */
import { literal, select } from "./sparql.js";

/** A capital that does not merely begin a word: `PCT-1`, `N-doped rGO`, not `Porous Carbon`. */
const TELLING = /[A-Z](?![a-z]{2})/;

/** A function from an identity to the name to show. */
export async function printedNames(labels) {
  const low = [...new Set(labels)].filter((it) => it && it === it.toLowerCase());
  if (!low.length) return (label) => label;
  const rows = await select(`SELECT DISTINCT ?label ?printed WHERE { VALUES ?label { ${low.map(literal).join(" ")} } ?m rdfs:label ?label ; skos:altLabel ?printed FILTER(LCASE(?printed) = ?label) } ORDER BY ?printed`).catch(() => []);
  const names = new Map(rows.filter((it) => TELLING.test(it.printed)).map((it) => [it.label, it.printed]));
  return (label) => names.get(label) ?? label;
}

/** The name to show of a material by its identity and its spellings. */
export const printedName = (label, spellings) => spellings.find((it) => it.toLowerCase() === label && TELLING.test(it)) ?? label;

/** The neighbours of a thing: what it points to, and what points to it, each with a name people read. */
import { iri, select } from "../sparql.js";
import { number, words } from "../words.js";

const MOST = 400;
const UNTOLD = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://www.w3.org/ns/oa#hasTarget", "http://www.w3.org/ns/oa#hasBody", "http://www.w3.org/2004/02/skos/core#inScheme", "http://www.w3.org/2004/02/skos/core#exactMatch", "https://w3id.org/heterograph/ontology#unit", "https://w3id.org/heterograph/ontology#printedIn"];
const NAMED = `OPTIONAL { ?o rdfs:label ?l } OPTIONAL { ?o dcterms:title ?t } OPTIONAL { ?o a ?type FILTER(STRSTARTS(STR(?type), "https://w3id.org/heterograph/ontology#") || STRSTARTS(STR(?type), "http://www.w3.org/2004/02/skos/core#Concept")) }
  OPTIONAL { ?o hg:property/rdfs:label ?property ; hg:value ?value } OPTIONAL { ?o hg:printedUnit ?unit } OPTIONAL { ?o hg:equation ?equation } OPTIONAL { ?o hg:quote ?quote }
  OPTIONAL { ?o hg:reason ?reason } OPTIONAL { ?o hg:mechanism|hg:method|hg:morphology ?c . ?c rdfs:label ?concept } OPTIONAL { ?o dcterms:bibliographicCitation ?cited }`;
const NAMES = "(SAMPLE(?l) AS ?label) (SAMPLE(?t) AS ?title) (SAMPLE(STR(?type)) AS ?kind) (SAMPLE(?property) AS ?metric) (SAMPLE(?value) AS ?amount) (SAMPLE(?unit) AS ?in) (SAMPLE(?equation) AS ?equals) (SAMPLE(?quote) AS ?said) (SAMPLE(?reason) AS ?why) (SAMPLE(?concept) AS ?role) (SAMPLE(?cited) AS ?work)";

/** [{iri, name, kind, predicate, out}] */
export async function neighbours(of) {
  const at = iri(of);
  const rows = await select(`SELECT ?o ?p ?out ${NAMES} WHERE {
  { SELECT DISTINCT ?o ?p ?out WHERE { { ${at} ?p ?o BIND(true AS ?out) } UNION { ?o ?p ${at} BIND(false AS ?out) } FILTER(isIRI(?o) && ?p NOT IN (${UNTOLD.map(iri).join(", ")})) } LIMIT ${MOST} }
  ${NAMED} } GROUP BY ?o ?p ?out`);
  return rows.filter((it) => it.o).map((it) => ({ iri: it.o, name: name(it), kind: kindOf(it), predicate: words(local(it.p)), out: it.out }));
}

/** The thing itself: {iri, name, kind} and its texts and numbers. */
export async function thing(of) {
  const [found] = await select(`SELECT ${NAMES} WHERE { BIND(${iri(of)} AS ?o) ${NAMED} }`);
  const texts = await select(`SELECT DISTINCT ?p ?o WHERE { ${iri(of)} ?p ?o FILTER(isLiteral(?o)) } ORDER BY ?p LIMIT 60`);
  const types = await select(`SELECT DISTINCT ?type WHERE { ${iri(of)} a ?type }`);
  return { iri: of, name: name({ ...found, o: of }), kind: kindOf({ ...found, o: of }), types: types.map((it) => local(it.type)), texts: texts.map((it) => [words(local(it.p)), it.o]), known: texts.length + types.length > 0 };
}

/** Things whose label holds some words. */
export const named = (text) => select(`SELECT DISTINCT ?it ?label WHERE { ?it rdfs:label ?label . FILTER(CONTAINS(LCASE(STR(?label)), LCASE(${JSON.stringify(text)}))) FILTER(STRSTARTS(STR(?it), "https://w3id.org/heterograph/")) } ORDER BY STRLEN(STR(?label)) LIMIT 12`);

const local = (iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);

function name(it) {
  if (it.metric !== undefined && it.amount !== undefined) return `${it.metric} ${number(it.amount)} ${it.in ?? ""}`.trim();
  return shortened(it.label ?? it.title ?? it.equals?.replace("->", "→") ?? it.why ?? it.role ?? it.work ?? it.said ?? decoded(local(it.o)));
}

const shortened = (text) => (text.length > 60 ? text.slice(0, 57) + "…" : text);

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const KINDS = { material: /\/id\/material\//, paper: /\/id\/file\/[0-9a-f]{64}$/, evidence: /\/id\/passage\//, fact: /\/id\/(?:fact|conflict)\//, concept: /\/vocabulary\//, work: /\/work\// };

function kindOf(it) {
  return Object.keys(KINDS).find((kind) => KINDS[kind].test(it.o)) ?? (it.kind?.endsWith("Concept") ? "concept" : "other");
}

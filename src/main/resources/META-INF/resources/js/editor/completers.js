/** Completion from the ontology: its classes, properties and concepts, each asked for once, from this server alone. */
import { select } from "../sparql.js";

const QUERIES = {
  class: `SELECT DISTINCT ?iri WHERE { ?iri a ?type VALUES ?type { <http://www.w3.org/2002/07/owl#Class> rdfs:Class } FILTER(isIRI(?iri)) } ORDER BY ?iri`,
  property: `SELECT DISTINCT ?iri WHERE { ?iri a ?type VALUES ?type { <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property> <http://www.w3.org/2002/07/owl#ObjectProperty> <http://www.w3.org/2002/07/owl#DatatypeProperty> } FILTER(isIRI(?iri)) } ORDER BY ?iri`,
  concept: `SELECT DISTINCT ?iri WHERE { ?iri a skos:Concept FILTER(isIRI(?iri)) } ORDER BY ?iri`,
};
const COMMON = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://www.w3.org/2000/01/rdf-schema#label", "http://purl.org/dc/terms/title"];

/** Registers the completers; their names. */
export function completers(Yasqe, prefixes) {
  const iris = (kind) => select(QUERIES[kind]).then((rows) => rows.map((it) => it.iri)).catch(() => []);
  Yasqe.forkAutocompleter("class", { name: "ours-class", bulk: true, autoShow: false, persistenceId: null, get: () => iris("class") }, false);
  Yasqe.forkAutocompleter("property", { name: "ours-property", bulk: true, autoShow: false, persistenceId: null, get: async () => [...COMMON, ...await iris("property")] }, false);
  Yasqe.forkAutocompleter("class", {
    name: "ours-concept", bulk: true, autoShow: false, persistenceId: null, get: () => iris("concept"),
    isValidCompletionPosition: (box) => inVocabulary(box.getCompleteToken().string, prefixes),
  }, false);
  return ["ours-class", "ours-property", "ours-concept"];
}

const inVocabulary = (token, prefixes) => {
  const prefix = token.match(/^([\w-]+):/)?.[1];
  return Boolean(prefix && prefixes[prefix]?.includes("/vocabulary/"));
};

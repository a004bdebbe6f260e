/** Asks the graph. Pages show the query beside its answer: what is seen is what was asked. */
import { asked } from "./http.js";

export const PREFIXES = {
  hg: "https://w3id.org/heterograph/ontology#",
  metric: "https://w3id.org/heterograph/vocabulary/metrics/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The query with the prefixes it uses declared, to run anywhere. */
export function declared(query) {
  const used = Object.entries(PREFIXES).filter(([prefix]) => new RegExp(`\\b${prefix}:`).test(query) && !new RegExp(`PREFIX\\s+${prefix}:`, "i").test(query));
  return used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join("") + query;
}

/** The rows of a SELECT, numbers as numbers, a variable without value left out. */
export async function select(query, signal) {
  const answer = await asked("/sparql", {
    method: "POST", signal,
    headers: { Accept: "application/sparql-results+json", "Content-Type": "application/sparql-query" },
    body: declared(query),
  });
  return (await answer.json()).results.bindings.map(row);
}

const row = (binding) => Object.fromEntries(Object.entries(binding).map(([name, it]) => [name, plain(it)]));

function plain(it) {
  const type = it.datatype?.slice(it.datatype.indexOf("#") + 1);
  if (["decimal", "integer", "double", "float", "int", "gYear"].includes(type)) return Number(it.value);
  return type === "boolean" ? it.value === "true" : it.value;
}

/** A text as a literal. */
export const literal = (text) => JSON.stringify(String(text));

/** An IRI in brackets; letters that would end it are encoded. */
export const iri = (text) => "<" + String(text).replace(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent) + ">";

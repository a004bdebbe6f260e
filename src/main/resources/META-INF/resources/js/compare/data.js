/** The values that a comparison takes, asked of the graph. */
import { facts } from "../facts.js";
import { iri, literal, select } from "../sparql.js";
import { propertiesOf } from "./views.js";

const VOCABULARY = "https://w3id.org/heterograph/vocabulary/metrics/";

/** The pattern that binds ?it to the values compared. */
export function pattern(state) {
  const properties = propertiesOf(state).map((it) => iri(VOCABULARY + it)).join(" ");
  const of = [
    state.material.length ? `?m rdfs:label ?name VALUES ?name { ${state.material.map(literal).join(" ")} }` : "",
    state.class.length ? `?m hg:materialClass ?class VALUES ?class { ${state.class.map(literal).join(" ")} }` : "",
    !state.material.length && !state.class.length ? "?m hg:materialClass ?class ." : "",
  ].filter(Boolean);
  const who = of.length > 1 ? of.map((it) => `{ ${it} }`).join(" UNION ") : of[0];
  const ion = state.ion ? ` ?it hg:ion ${literal(state.ion)} .` : "";
  return `VALUES ?what { ${properties} } ?it hg:property ?what ; hg:material ?m .${ion} ${who}`;
}

/** Facts whose canonical value is known, each with its class. */
export async function values(state) {
  const [found, classes] = await Promise.all([facts(pattern(state)), classesOf()]);
  return found.filter((it) => it.one("canonicalValue") !== undefined && it.one("polarity") !== "negated" && (state.basis === "all" || (it.one("basis") ?? "measured") === "measured"))
    .map((it) => Object.assign(it, { class: classes.get(it.one("material")) }));
}

let known;

async function classesOf() {
  known ??= select("SELECT ?m (SAMPLE(?class) AS ?of) WHERE { ?m hg:materialClass ?class } GROUP BY ?m").then((rows) => new Map(rows.map((it) => [it.m, it.of])));
  return known;
}

/** What can be chosen: materials, classes, properties with their units, ions. */
export async function choices() {
  const [materials, properties, ions] = await Promise.all([
    select("SELECT DISTINCT ?name ?class WHERE { ?it a hg:Measurement ; hg:material ?m . ?m rdfs:label ?name OPTIONAL { ?m hg:materialClass ?class } } ORDER BY ?name LIMIT 20000"),
    select(`SELECT ?notation (SAMPLE(?l) AS ?label) (SAMPLE(?u) AS ?unit) (COUNT(DISTINCT ?it) AS ?values) WHERE { ?it hg:property ?p . ?p skos:notation ?notation ; a hg:Metric ; rdfs:label ?l OPTIONAL { ?p hg:canonicalUnit/skos:notation ?u } } GROUP BY ?notation ORDER BY ?label`),
    select("SELECT ?ion (COUNT(?it) AS ?values) WHERE { ?it hg:ion ?ion } GROUP BY ?ion ORDER BY DESC(?values)"),
  ]);
  return { materials: [...new Set(materials.map((it) => it.name))], classes: [...new Set(materials.map((it) => it.class).filter(Boolean))].sort(), properties, ions: ions.map((it) => it.ion) };
}

/** Facts of the graph as objects, with the places where they are said. */
import { paperAddress, tail } from "./links.js";
import { select } from "./sparql.js";

const local = (iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);

/** A thing with its properties by their local names, each with all of its values. */
export class Thing {
  #values = new Map();

  constructor(iri) {
    this.iri = iri;
    this.evidence = [];
  }

  put(predicate, value, label) {
    const name = local(predicate);
    const all = this.#values.get(name) ?? [];
    if (!all.some((it) => it.value === value)) all.push({ value, label: label ?? value });
    this.#values.set(name, all);
  }

  get id() {
    return tail(this.iri);
  }

  is(type) {
    return this.all("type").some((it) => local(it) === type);
  }

  /** The first value of a property; the values of all. */
  one(name) {
    return this.#values.get(name)?.[0].value;
  }

  all(name) {
    return (this.#values.get(name) ?? []).map((it) => it.value);
  }

  /** The same with things called by their labels. */
  label(name) {
    return this.#values.get(name)?.[0].label;
  }

  labels(name) {
    return (this.#values.get(name) ?? []).map((it) => it.label);
  }

  /** The address of the page where it is said. */
  get address() {
    return this.evidence.length ? placeAddress(this.evidence[0], this.id) : undefined;
  }
}

/** What is known of all things that a pattern binds to ?it. */
export async function things(pattern) {
  const rows = await select(`SELECT ?it ?p ?o (SAMPLE(?l) AS ?label) WHERE { ${pattern} ?it ?p ?o . OPTIONAL { ?o rdfs:label ?l } } GROUP BY ?it ?p ?o`);
  const found = new Map();
  for (const { it, p, o, label } of rows) {
    if (!found.has(it)) found.set(it, new Thing(it));
    found.get(it).put(p, o, label);
  }
  return found;
}

/** The query behind the facts of a pattern, for people: a row for each value and place. */
export const valuesQuery = (pattern) => `SELECT ?material ?property ?value ?valueHigh ?unit ?currentDensity ?rate ?cycles ?voltageLow ?voltageHigh ?ion ?paper ?page ?quote WHERE {
  ${pattern}
  ?it a hg:Measurement ; hg:material/rdfs:label ?material ; hg:property/skos:notation ?property ; hg:value ?value ; hg:paper ?file .
  OPTIONAL { ?it hg:valueHigh ?valueHigh } OPTIONAL { ?it hg:printedUnit ?unit }
  OPTIONAL { ?it hg:currentDensity ?currentDensity } OPTIONAL { ?it hg:rate ?rate } OPTIONAL { ?it hg:cycles ?cycles }
  OPTIONAL { ?it hg:voltageLow ?voltageLow } OPTIONAL { ?it hg:voltageHigh ?voltageHigh } OPTIONAL { ?it hg:ion ?ion }
  OPTIONAL { ?file dcterms:title ?paper }
  OPTIONAL { ?it hg:evidence ?e . OPTIONAL { ?e hg:page ?page } OPTIONAL { ?e hg:quote ?quote } }
} ORDER BY ?material ?property ?value`;

/** Facts of a pattern that binds ?it, with their evidence. */
export async function facts(pattern) {
  const [found, places] = await Promise.all([things(pattern), select(`SELECT ?it ?e ?file ?title ?year ?page ?boxes ?quote ?section ?table ?rule ?confidence WHERE {
    ${pattern} ?it hg:evidence ?e . ?e hg:paper ?file .
    OPTIONAL { ?file dcterms:title ?title } OPTIONAL { ?file <http://purl.org/spar/fabio/hasPublicationYear> ?year }
    OPTIONAL { ?e hg:page ?page } OPTIONAL { ?e hg:boxes ?boxes } OPTIONAL { ?e hg:quote ?quote } OPTIONAL { ?e hg:section ?section }
    OPTIONAL { ?e hg:table ?table } OPTIONAL { ?e hg:rule ?rule } OPTIONAL { ?e hg:confidence ?confidence } }`)]);
  const seen = new Set();
  for (const place of places.filter((it) => !seen.has(it.it + it.e) && seen.add(it.it + it.e))) found.get(place.it)?.evidence.push({ ...place, paper: tail(place.file), boxes: place.boxes ? JSON.parse(place.boxes) : [] });
  found.forEach((it) => it.evidence.sort((a, b) => a.paper.localeCompare(b.paper) || (a.page ?? 0) - (b.page ?? 0)));
  return [...found.values()];
}

export const placeAddress = ({ paper, page, boxes }, fact) => paperAddress({ paper, page, boxes, fact });

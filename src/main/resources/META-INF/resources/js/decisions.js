/** What people decided, as the graph keeps it: who, when, why. */
import { tail } from "./links.js";
import { iri, select } from "./sparql.js";

const WORDS = { accept: "accepted", reject: "rejected", correct: "corrected", merge: "called the same", split: "told apart" };
const QUERY = (pattern) => `SELECT ?decision ?verb ?when ?on ?who ?why ?changes ?quote WHERE {
  ${pattern} ?decision a hg:Decision ; hg:decided ?verb ; <http://www.w3.org/ns/prov#used> ?on ; <http://www.w3.org/ns/prov#endedAtTime> ?when .
  OPTIONAL { ?decision <http://www.w3.org/ns/prov#wasAssociatedWith>/rdfs:label ?who }
  OPTIONAL { ?decision rdfs:comment ?why } OPTIONAL { ?decision hg:correction ?changes } OPTIONAL { ?decision hg:quote ?quote }
} ORDER BY ?when ?decision`;

/** Decisions on statements of a paper, oldest first, by the id of the fact. */
export async function decisionsOnPaper(paper) {
  const rows = await select(QUERY(`?decision hg:paper ${iri("https://w3id.org/heterograph/id/file/" + paper)} .`));
  return Map.groupBy(rows.map((it) => ({ ...it, fact: tail(it.on) })), (it) => it.fact);
}

/** Decisions on a material and another, oldest first; `on` is the other. */
export async function decisionsOnMaterial(material) {
  const rows = await select(QUERY(`?decision <http://www.w3.org/ns/prov#used> ${iri(material)} .`));
  return rows.filter((it) => it.on !== material && ["merge", "split"].includes(it.verb));
}

/** `rejected by Vega on 2 Jan 2026: a misprint`. */
export function told({ verb, who, when, why, changes }) {
  const day = new Date(when).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
  return `${WORDS[verb] ?? verb}${who ? " by " + who : ""} on ${day}${changes ? ` (${changed(changes)})` : ""}${why ? ": " + why : ""}`;
}

/** `value=610; conditions/cycles=500` as `value 610, cycles 500`. */
const changed = (changes) => changes.split("; ").map((it) => it.replace(/^conditions\//, "").replace(/\/(?=[^=]*=)/g, " ").replace("=", " ")).join(", ");

/** One word for how the last decision left it. */
export const state = (decisions) => (decisions?.length ? WORDS[decisions.at(-1).verb] : null);

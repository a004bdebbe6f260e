/** Which other names of the graph mean the same material, by the program or by a person; and the way to decide so. */
import { decisionsOnMaterial, told } from "../decisions.js";
import { element, fill, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { json } from "../http.js";
import { materialAddress } from "../links.js";
import { iri, select } from "../sparql.js";
import { send } from "../token.js";

const WHO = "heterograph.who";
const MATCH = "<http://www.w3.org/2004/02/skos/core#exactMatch>";
const FEWEST_LETTERS = 2;

/** [{iri, label}]: the other materials that are one with this. */
export async function twins(material) {
  const it = iri(material);
  const found = await select(`SELECT DISTINCT ?iri ?label WHERE { { ${it} ${MATCH} ?iri } UNION { ?iri ${MATCH} ${it} } UNION { ${it} ${MATCH} ?one . ?iri ${MATCH} ?one }
    ?iri a hg:Material ; rdfs:label ?label FILTER(?iri != ${it}) } ORDER BY ?label`);
  return found;
}

/** What is one with a material, what was decided on it, and a form to decide. */
export async function same(material, name, twins) {
  const decisions = await decisionsOnMaterial(material);
  const labels = await labelsOf(decisions.map((it) => it.on));
  const other = (it) => link(materialAddress(labels.get(it.on) ?? it.on), chemistry(labels.get(it.on) ?? it.on));
  return [
    twins.length ? element("p", {}, "One material with ", twins.map((it, index) => [index ? ", " : "", link(materialAddress(it.label), chemistry(it.label))]), ": this page tells of all.") : null,
    decisions.length ? element("ul", { class: "entries" }, decisions.map((it) => element("li", {}, other(it), " ", told(it)))) : null,
    element("details", { class: "decide" }, element("summary", {}, "Join with another material, or tell apart"), form(name)),
  ];
}

async function labelsOf(iris) {
  if (!iris.length) return new Map();
  const rows = await select(`SELECT ?it ?label WHERE { VALUES ?it { ${[...new Set(iris)].map(iri).join(" ")} } ?it rdfs:label ?label }`);
  return new Map(rows.map((it) => [it.it, it.label]));
}

function form(name) {
  const proposals = element("datalist", { id: "materials-known" });
  const field = element("input", { name: "other", required: true, list: "materials-known", autocomplete: "off", spellcheck: "false", placeholder: "its name, as its page has it" });
  field.addEventListener("input", () => propose(field.value, name, proposals));
  const said = element("p", { role: "status" });
  const button = (verb, label) => element("button", { class: "small", value: verb }, label);
  const submit = (event) => { event.preventDefault(); decide(name, event.submitter?.value ?? "merge", new FormData(event.target), said); };
  return element("form", { onsubmit: submit }, proposals,
    element("label", {}, "other material ", field), element("label", {}, "why ", element("input", { name: "why" })),
    element("label", {}, "who ", element("input", { name: "who", value: localStorage.getItem(WHO) ?? "", autocomplete: "name" })),
    element("p", { class: "actions" }, button("merge", "It is the same"), button("split", "It is another")), said);
}

async function propose(typed, name, proposals) {
  if (typed.trim().length < FEWEST_LETTERS) return;
  const found = await json("/api/search/complete?" + new URLSearchParams({ q: typed, size: 12 })).catch(() => []);
  fill(proposals, found.filter((it) => /material/i.test(it.field) && it.text !== name).map((it) => element("option", { value: it.text })));
}

async function decide(one, verb, given, said) {
  const [other, why, who] = ["other", "why", "who"].map((it) => String(given.get(it) ?? "").trim());
  localStorage.setItem(WHO, who);
  try {
    const answer = await send("/api/curation", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ verb, one, other, why, who }) });
    if (answer) location.reload();
  } catch (fault) {
    fill(said, element("span", { class: "error", role: "alert" }, fault.message));
  }
}

/** What contradicts itself: each conflict with both of its places, cut from the pages. */
import { byId, counted, element, fill, link, trouble } from "../dom.js";
import { facts } from "../facts.js";
import { chemistry } from "../formula.js";
import { editorAddress } from "../links.js";
import { printedNames } from "../names.js";
import { declared } from "../sparql.js";
import { words } from "../words.js";
import { conflict } from "./conflict.js";

const PATTERN = "?it a hg:Conflict .";
const FILTERS = ["kind", "severity", "paper"];
const STEP = 20;

let shown = STEP;
let all = [];
let named = (name) => name;

FILTERS.forEach((name) => byId(name).addEventListener("change", again));
byId("more").addEventListener("click", () => { shown += STEP; write(); });
byId("sparql").href = editorAddress(declared(`SELECT ?kind ?severity ?reason ?paper ?page ?quote WHERE { ${PATTERN}\n  ?it hg:conflictKind ?kind ; hg:severity ?severity ; hg:reason ?reason ; hg:evidence ?e .\n  ?e hg:quote ?quote ; hg:paper/dcterms:title ?paper OPTIONAL { ?e hg:page ?page } }\nORDER BY ?paper ?kind`));

try {
  all = (await facts(PATTERN)).sort(byWeight);
  named = await printedNames(all.map((it) => it.label("material")));
  choices();
  write();
} catch (fault) {
  fill(byId("count"), trouble(fault));
}

/** Hard ones first, then by paper and page. */
function byWeight(a, b) {
  const key = (it) => [it.one("severity") === "hard" ? 0 : 1, it.evidence[0]?.title ?? "", String(it.evidence[0]?.page ?? 0).padStart(5, "0"), it.one("reason") ?? ""].join("\t");
  return key(a).localeCompare(key(b));
}

function choices() {
  const asked = new URLSearchParams(location.search);
  const options = { kind: (it) => [it.one("conflictKind"), words(it.one("conflictKind") ?? "")], severity: (it) => [it.one("severity"), it.one("severity")], paper: (it) => [it.evidence[0]?.paper, it.evidence[0]?.title || "untitled"] };
  for (const name of FILTERS) {
    const found = new Map(all.map(options[name]).filter(([value]) => value).sort((a, b) => String(a[1]).localeCompare(String(b[1]))));
    byId(name).append(...[...found].map(([value, text]) => element("option", { value, selected: asked.get(name) === value }, text)));
  }
}

function again() {
  const next = new URLSearchParams(FILTERS.map((name) => [name, byId(name).value]).filter(([, value]) => value));
  history.replaceState(null, "", "/audit/" + (next.size ? "?" + next : ""));
  shown = STEP;
  write();
}

function write() {
  const asked = Object.fromEntries(FILTERS.map((name) => [name, byId(name).value]));
  const fits = all.filter((it) => (!asked.kind || it.one("conflictKind") === asked.kind) && (!asked.severity || it.one("severity") === asked.severity) && (!asked.paper || it.evidence.some((place) => place.paper === asked.paper)));
  fill(byId("count"), all.length ? counted(fits.length, "contradiction") : element("div", { class: "empty" }, element("p", {}, "No contradiction is known in this library: no value, reaction, direction or credit that was read speaks against another."), element("p", {}, link("/papers/#add", "Add papers"))));
  fill(byId("conflicts"), fits.slice(0, shown).map((it) => conflict(it, named)));
  byId("more").hidden = fits.length <= shown;
}

/** All materials of the library, to be filtered, opened, and set side by side. */
import { byId, counted, element, fill, link, trouble } from "../dom.js";
import { chemistry } from "../formula.js";
import { editorAddress, materialAddress } from "../links.js";
import { printedNames } from "../names.js";
import { declared, select } from "../sparql.js";
import { number, words } from "../words.js";

const SHOWN = 200;
const QUERY = `SELECT ?name (SAMPLE(?kindOf) AS ?kind) (SAMPLE(?class) AS ?classes) (COUNT(DISTINCT ?fact) AS ?facts) (COUNT(DISTINCT ?paper) AS ?papers) (MAX(COALESCE(?capacity, -1)) AS ?best) WHERE {
  ?m a hg:Material ; rdfs:label ?name .
  ?fact hg:material ?m ; hg:paper ?paper .
  OPTIONAL { ?m hg:kind ?kindOf } OPTIONAL { ?m hg:materialClass ?class }
  OPTIONAL { ?fact hg:property ?p ; hg:canonicalValue ?capacity VALUES ?p { metric:specific_capacity metric:rate_capacity } }
} GROUP BY ?name ORDER BY DESC(?facts) ?name`;

const parameters = new URLSearchParams(location.search);
const chosen = new Set();
let materials = [];
let shown = SHOWN;

byId("filter").value = parameters.get("q") ?? "";
byId("class").addEventListener("change", again);
byId("filter").addEventListener("input", again);
byId("more").addEventListener("click", () => { shown += SHOWN; write(); });
byId("compare").addEventListener("click", () => { location.href = "/compare/?" + new URLSearchParams([...chosen].map((it) => ["material", it])); });
byId("sparql").href = editorAddress(declared(QUERY));

try {
  materials = await select(QUERY);
  const named = await printedNames(materials.map((it) => it.name));
  materials.forEach((it) => { it.printed = named(it.name); });
  const classes = [...new Set(materials.map((it) => it.classes).filter(Boolean))].sort();
  byId("class").append(...classes.map((it) => element("option", { value: it, selected: it === parameters.get("class") }, it)));
  write();
} catch (fault) {
  fill(byId("count"), trouble(fault));
}

function again() {
  const next = new URLSearchParams();
  if (byId("filter").value) next.set("q", byId("filter").value);
  if (byId("class").value) next.set("class", byId("class").value);
  history.replaceState(null, "", "/materials/" + (next.size ? "?" + next : ""));
  shown = SHOWN;
  write();
}

function write() {
  const asked = byId("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = materials.filter((it) => asked.every((word) => `${it.name} ${it.kind ?? ""}`.toLowerCase().includes(word)) && (!byId("class").value || it.classes === byId("class").value));
  fill(byId("rows"), fits.slice(0, shown).map(row));
  byId("list").hidden = !fits.length;
  byId("more").hidden = fits.length <= shown;
  fill(byId("count"), materials.length ? (fits.length ? counted(fits.length, "material") : "No material fits; part of a formula is enough, as “Se2”.") : ["The library knows no material yet. ", link("/papers/#add", "Add papers"), "."]);
}

function row(it) {
  return element("tr", {},
  element("td", {}, element("input", { type: "checkbox", checked: chosen.has(it.name), "aria-label": `Compare ${it.printed}`, onchange: (event) => choose(it.name, event.target.checked) })),
  element("td", {}, link(materialAddress(it.name), chemistry(it.printed))),
  element("td", { class: "wide" }, [it.kind && words(it.kind), it.classes].filter(Boolean).join(" · ")),
  element("td", { class: "number" }, String(it.facts)),
  element("td", { class: "number wide" }, String(it.papers)),
  element("td", { class: "number" }, it.best === undefined || it.best < 0 ? "" : number(it.best)));
}

function choose(name, on) {
  if (on) chosen.add(name);
  else chosen.delete(name);
  byId("compare").disabled = chosen.size === 0;
  byId("compare").textContent = chosen.size > 1 ? `Compare ${chosen.size}` : "Compare";
}

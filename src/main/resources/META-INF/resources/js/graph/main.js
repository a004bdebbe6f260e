/** The graph around a thing, to be explored: a click brings the neighbours of what is clicked. */
import { byId, element, fill, link, trouble } from "../dom.js";
import { chemistry } from "../formula.js";
import { graphAddress } from "../links.js";
import { select } from "../sparql.js";
import { Drawing } from "./drawing.js";
import { named, neighbours, thing } from "./neighbours.js";
import { panel } from "./panel.js";

const drawing = new Drawing(byId("drawing"), (iri) => go(iri));
let searching = 0;

byId("name").addEventListener("input", () => { clearTimeout(searching); searching = setTimeout(find, 200); });
byId("find").addEventListener("submit", (event) => { event.preventDefault(); find(); });
byId("fit").addEventListener("click", () => drawing.fit());
byId("clear").addEventListener("click", () => { drawing.clear(); show(asked()); });
addEventListener("popstate", () => show(asked()));
start();

function asked() {
  return new URLSearchParams(location.search).get("of");
}

async function start() {
  if (asked()) return show(asked());
  const [most] = await select("SELECT ?m (COUNT(?f) AS ?facts) WHERE { ?f hg:material ?m . ?m a hg:Heterostructure } GROUP BY ?m ORDER BY DESC(?facts) ?m LIMIT 1").catch(() => []);
  if (most?.m) return show(most.m);
  return fill(byId("panel"), element("div", { class: "empty" }, "The graph is empty. ", link("/papers/#add", "Add papers"), "."));
}

function go(iri) {
  history.pushState(null, "", graphAddress(iri));
  show(iri);
}

async function show(iri) {
  if (!iri) return;
  byId("panel").setAttribute("aria-busy", "true");
  try {
    const [centre, around] = await Promise.all([thing(iri), neighbours(iri)]);
    if (!centre.known && !around.length) throw new Error("The graph knows nothing of " + iri);
    document.title = centre.name + " – Graph – Heterograph";
    drawing.add(centre, around);
    fill(byId("panel"), panel(centre, around, go));
    byId("drawing").setAttribute("aria-label", `Drawing of ${centre.name} and its neighbours, which the list beside it tells too`);
  } catch (fault) {
    fill(byId("panel"), trouble(fault));
  } finally {
    byId("panel").removeAttribute("aria-busy");
  }
}

async function find() {
  const words = byId("name").value.trim();
  const found = words.length > 1 ? await named(words) : [];
  fill(byId("found"), found.map((it) => element("li", {}, element("button", { type: "button", class: "chip", onclick: () => { fill(byId("found")); go(it.it); } }, chemistry(it.label)))),
    words.length > 1 && !found.length ? element("li", { class: "quiet" }, "Nothing has this in its name.") : null);
}

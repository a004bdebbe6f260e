/** The search page. The address holds all of its state: words, facets, order. */
import { byId, counted, element, fill, link, trouble } from "../dom.js";
import { json } from "../http.js";
import { chips } from "./chips.js";
import { complete } from "./completion.js";
import { facets } from "./facets.js";
import { groups } from "./hits.js";
import { reading } from "./reading.js";
import { keeping, news, showSaved } from "./saved.js";

let parameters = new URLSearchParams(location.search);
let cursor = null;
let asking = new AbortController();

complete(byId("words"), byId("proposals"));
byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const asked = new URLSearchParams();
  if (byId("words").value.trim()) asked.set("q", byId("words").value.trim());
  go(asked);
});
byId("more").addEventListener("click", () => find(false));
addEventListener("popstate", () => show(new URLSearchParams(location.search)));
if (matchMedia("(max-width: 760px)").matches) byId("facets").open = false;
show(parameters);

/** Goes to another state of this page, which the way back leads out of again. */
function go(next) {
  history.pushState(null, "", next.size ? "/?" + next : "/");
  show(next);
}

function show(next) {
  parameters = next;
  const words = parameters.get("q") ?? "";
  byId("words").value = words;
  document.title = (words ? words + " – " : "") + "Heterograph";
  const asked = Boolean(words) || parameters.has("facet");
  byId("start").hidden = asked;
  byId("results").hidden = !asked;
  if (asked) find(true);
  else {
    describeLibrary();
    showSaved(byId("saved"));
  }
}

async function describeLibrary() {
  try {
    const papers = await json("/api/papers");
    const statements = papers.reduce((sum, paper) => sum + paper.statements, 0);
    fill(byId("library"), papers.length
      ? [link("/papers/", counted(papers.length, "paper")), ` with ${counted(statements, "statement")}. `, link("/papers/#add", "Add papers")]
      : [element("b", {}, "The library is empty. "), link("/papers/#add", "Add your first papers"), ": PDF, JATS XML, HTML or text."]);
  } catch (fault) {
    fill(byId("library"), trouble(fault));
  }
}

/** What the server is asked; the name under which it is kept is for people. */
function question() {
  const asked = new URLSearchParams(parameters);
  asked.delete("saved");
  return asked;
}

async function find(fresh) {
  asking.abort();
  asking = new AbortController();
  const asked = question();
  if (!asked.has("q")) asked.set("q", "");
  if (!fresh && cursor) asked.set("cursor", cursor);
  asked.set("explain", "true");
  byId("results").setAttribute("aria-busy", "true");
  try {
    const found = await json("/api/search?" + asked, { signal: asking.signal });
    tell(found, fresh);
  } catch (fault) {
    if (fault.name !== "AbortError") fill(byId("count"), trouble(fault));
  } finally {
    byId("results").removeAttribute("aria-busy");
  }
}

function tell(found, fresh) {
  if (fresh) {
    byId("facets").hidden = !found.total;
    fill(byId("facetlist"), facets(found.facets ?? {}, parameters.getAll("facet"), toggle));
    fill(byId("reading"), reading(found, parameters.get("q") ?? "", ask));
    fill(byId("chosen"), chips(parameters.getAll("facet"), toggle));
    fill(byId("hits"), found.total ? null : nothing());
    fill(byId("news"), news(parameters, go));
    fill(byId("taking"), keeping(parameters, go), found.total ? takeAway() : null);
  }
  byId("count").textContent = found.total ? `${found.approximate ? "about " : ""}${counted(found.total, "hit")} in ${found.tookMs} ms` : "";
  byId("hits").append(...groups(found.hits));
  cursor = found.cursor ?? null;
  byId("more").hidden = !cursor;
}

/** The papers of the hits, for a reference manager. */
function takeAway() {
  const as = (format) => "/api/search?" + new URLSearchParams([...question(), ["format", format]]);
  return element("span", { class: "quiet" }, "papers of this list: ", element("a", { href: as("bib"), download: "search.bib" }, "BibTeX"), " · ", element("a", { href: as("ris"), download: "search.ris" }, "RIS"));
}

/** What to do where nothing is found. */
function nothing() {
  const narrowed = parameters.has("facet");
  const wide = new URLSearchParams({ q: parameters.get("q") ?? "" });
  if (parameters.has("since")) return element("div", { class: "empty" }, element("h2", {}, "Nothing new"), element("p", {}, "No paper that came in since then has it."));
  return element("div", { class: "empty" },
    element("h2", {}, "Nothing is found"),
    narrowed ? element("p", {}, link("/?" + wide, "Search without the facets")) : null,
    element("ul", {},
      element("li", {}, "Fewer or more general words find more."),
      element("li", {}, "Formulas may be typed plainly: MoSe2, Fe1-xS, SnS2/Bi2S3."),
      element("li", {}, "Numbers are compared in any unit: ", link("/?q=capacity+%3E+300+mAh%2Fg", "capacity > 300 mAh/g"), ".")),
    element("p", {}, link("/papers/", "Which papers are in the library?")));
}

/** Other words, the same facets. */
function ask(words) {
  const next = question();
  next.set("q", words);
  go(next);
}

function toggle(key) {
  const kind = key.startsWith("kind:");
  const next = question();
  const chosen = next.getAll("facet").filter((it) => it === key || !kind || !it.startsWith("kind:"));
  next.delete("facet");
  (chosen.includes(key) ? chosen.filter((it) => it !== key) : [...chosen, key]).forEach((it) => next.append("facet", it));
  go(next);
}

/** The search page: words in the address, hits with facets below. */
import { byId, element, json, marked, words } from "./dom.js";

const FACETS = { kind: "Kind", property: "Property", class: "Material class", material: "Material", technique: "Technique", mechanism: "Mechanism", year: "Year", journal: "Journal" };
const parameters = new URLSearchParams(location.search);
let cursor = null;

byId("words").value = parameters.get("q") ?? "";
if (parameters.get("q")) {
  byId("hero").classList.add("hidden");
  byId("examples").classList.add("hidden");
  document.title = parameters.get("q") + " – Heterograph";
  if (matchMedia("(max-width: 760px)").matches) byId("facets").open = false;
  find(true);
} else {
  describeLibrary();
}
byId("more").addEventListener("click", () => find(false));

async function describeLibrary() {
  const papers = await json("/api/papers");
  const statements = papers.reduce((sum, paper) => sum + paper.statements, 0);
  byId("library").textContent = papers.length
    ? `${papers.length} papers with ${statements.toLocaleString("en")} statements are in the library.`
    : "The library is empty: add papers with “heterograph add”.";
}

async function find(fresh) {
  const asked = new URLSearchParams(parameters);
  if (!fresh && cursor) asked.set("cursor", cursor);
  try {
    const found = await json("/api/search?" + asked);
    if (fresh) {
      byId("hits").replaceChildren();
      showFacets(found.facets ?? {});
    }
    byId("results").classList.remove("hidden");
    byId("count").textContent = `${found.total.toLocaleString("en")} hits in ${found.tookMs} ms`;
    byId("hits").append(...found.hits.map(hit));
    cursor = found.cursor ?? null;
    byId("more").classList.toggle("hidden", !cursor);
  } catch (fault) {
    byId("results").classList.remove("hidden");
    byId("count").replaceChildren(element("span", { class: "error" }, fault.message));
  }
}

function hit(it) {
  const link = address(it);
  return element("article", { class: "hit" },
    element("h2", {}, element("a", { href: link }, it.title || "(untitled paper)")),
    element("p", {}, ...marked(it.snippet, it.marks)),
    element("p", { class: "where" },
      element("span", { class: "badge" }, words(it.kind ?? "passage")),
      it.page ? element("a", { href: link }, "page " + it.page) : null,
      it.section ? element("span", {}, "section " + it.section) : null));
}

function address(it) {
  const target = new URLSearchParams({ id: it.paper });
  if (it.page) target.set("page", it.page);
  if (it.boxes?.length) target.set("boxes", it.boxes.map((box) => box.map((n) => Math.round(n * 10) / 10).join(",")).join(";"));
  if (it.fact) target.set("fact", it.fact);
  return "/paper/?" + target;
}

function showFacets(facets) {
  const chosen = parameters.getAll("facet");
  const parts = [];
  for (const [name, values] of Object.entries(facets)) {
    if (!values.length) continue;
    parts.push(element("h3", {}, FACETS[name] ?? words(name)));
    for (const { value, count } of values) {
      const key = name + ":" + value;
      parts.push(element("button", { type: "button", "aria-pressed": String(chosen.includes(key)), onclick: () => toggle(key) },
        element("span", {}, words(value)), element("span", {}, String(count))));
    }
  }
  byId("facetlist").replaceChildren(...parts);
}

function toggle(key) {
  const chosen = parameters.getAll("facet");
  parameters.delete("facet");
  (chosen.includes(key) ? chosen.filter((it) => it !== key) : [...chosen, key]).forEach((it) => parameters.append("facet", it));
  location.search = parameters;
}

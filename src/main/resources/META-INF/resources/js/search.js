/** The search page: words in the address, hits with facets below. */
import { byId, chemistry, element, json, marked, words } from "./dom.js";

const FACETS = { kind: "Kind", property: "Property", class: "Material class", material: "Material", technique: "Technique", mechanism: "Mechanism", year: "Year", journal: "Journal" };
const parameters = new URLSearchParams(location.search);
const FIRST_SHOWN = 6;
const KINDS = { fact: "statements", passage: "passages" };
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
      showReading(found.understood ?? {}, found.meaning);
    }
    byId("results").classList.remove("hidden");
    byId("count").textContent = found.total
      ? `${found.total.toLocaleString("en")} ${found.total === 1 ? "hit" : "hits"} in ${found.tookMs} ms`
      : "Nothing found. Fewer or other words may help; formulas may be typed plainly, as MoSe2.";
    found.hits.forEach(place);
    cursor = found.cursor ?? null;
    byId("more").classList.toggle("hidden", !cursor);
  } catch (fault) {
    byId("results").classList.remove("hidden");
    byId("count").replaceChildren(element("span", { class: "error" }, fault.message));
  }
}

/** Hits of one paper stand together under its title, in the place of the best of them. */
function place(it) {
  const own = [...byId("hits").children].filter((shown) => shown.dataset.paper === it.paper);
  if (own.length) own.at(-1).after(hit(it, false));
  else byId("hits").append(hit(it, true));
}

function hit(it, titled) {
  const link = address(it);
  return element("article", { class: "hit", "data-paper": it.paper },
    titled ? element("h2", {}, element("a", { href: link }, ...chemistry(it.title || "(untitled paper)"))) : null,
    element("p", {}, ...marked(it.snippet, it.marks)),
    element("p", { class: "where" },
      element("span", { class: "badge" }, it.kind === "fact" ? "statement" : words(it.kind ?? "passage")),
      it.page ? element("a", { href: link }, "page " + it.page) : null,
      it.section ? element("span", {}, /^\d/.test(it.section) ? "section " + it.section : it.section) : null));
}

function address(it) {
  const target = new URLSearchParams({ id: it.paper });
  if (it.page) target.set("page", it.page);
  if (it.boxes?.length) target.set("boxes", it.boxes.map((box) => box.map((n) => Math.round(n * 10) / 10).join(",")).join(";"));
  if (it.fact) target.set("fact", it.fact);
  return "/paper/?" + target;
}

/** Conditions as fields that can be changed or emptied, and what the reader of the question has to say. */
function showReading(understood, meaning) {
  const conditions = (understood.conditions ?? []).filter((it) => it.required);
  const fields = conditions.map((it) => element("input", { class: "chip", value: it.text, size: Math.max(8, it.text.length), "aria-label": "Condition: " + it.text, onchange: () => ask() }));
  const ask = (text = [understood.rest, ...fields.map((it) => it.value.trim())].filter(Boolean).join(" ")) => { parameters.set("q", text); location.search = parameters; };
  byId("conditions").replaceChildren(...fields.flatMap((it, at) => [it, element("button", { class: "chip", type: "button", "aria-label": "Take away " + conditions[at].text, onclick: () => { it.value = ""; ask(); } }, "×")]));
  const notes = [...(understood.notes ?? [])];
  if (meaning) notes.push(`the meaning of ${meaning.ready} of ${meaning.papers} papers is known so far; the others are found by their words`);
  byId("notes").replaceChildren(...(understood.suggestion ? ["Did you mean ", element("a", { href: "/?q=" + encodeURIComponent(understood.suggestion) }, understood.suggestion), "? "] : []), notes.join(" · "));
}

/** Names that the last word typed may become. */
let asked = 0;
byId("words").addEventListener("input", async () => {
  const typed = byId("words").value;
  const last = typed.match(/[^\s"]+$/)?.[0] ?? "";
  const turn = ++asked;
  if (last.length < 2) return;
  const names = await json("/api/search/complete?q=" + encodeURIComponent(last));
  if (turn === asked) byId("completions").replaceChildren(...names.map((it) => element("option", { value: typed.slice(0, -last.length) + it.text })));
});

function showFacets(facets) {
  const chosen = parameters.getAll("facet");
  const groups = Object.entries(facets).filter(([, values]) => values.length);
  byId("facetlist").replaceChildren(...groups.map(([name, values]) => facet(name, values, chosen)));
  byId("chosen").replaceChildren(...chosen.map((key) =>
    element("button", { class: "chip", type: "button", "aria-label": "Take away " + key, onclick: () => toggle(key) }, ...chemistry(facetWords(...parted(key))), " ×")));
}

/** A field's values; those past the first few, unless chosen, wait behind a button. */
function facet(name, values, chosen) {
  const group = element("section", {}, element("h3", {}, FACETS[name] ?? words(name)));
  const late = [];
  values.forEach(({ value, count }, place) => {
    const key = name + ":" + value;
    const waits = place >= FIRST_SHOWN && values.length > FIRST_SHOWN + 1 && !chosen.includes(key);
    const button = element("button", { type: "button", class: waits ? "hidden" : undefined, title: value, "aria-pressed": String(chosen.includes(key)), onclick: () => toggle(key) },
      element("span", {}, ...chemistry(facetWords(name, value))), element("span", { class: "tally" }, count.toLocaleString("en")));
    if (waits) late.push(button);
    group.append(button);
  });
  if (late.length) {
    group.append(element("button", { type: "button", class: "all", onclick: (event) => { late.forEach((it) => it.classList.remove("hidden")); event.currentTarget.remove(); } }, `${late.length} more`));
  }
  return group;
}

const parted = (key) => [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];

const facetWords = (name, value) => (name === "kind" ? KINDS[value] ?? value : ["material", "journal"].includes(name) ? value : words(value));

function toggle(key) {
  const kind = key.startsWith("kind:");
  const chosen = parameters.getAll("facet").filter((it) => it === key || !kind || !it.startsWith("kind:"));
  parameters.delete("facet");
  (chosen.includes(key) ? chosen.filter((it) => it !== key) : [...chosen, key]).forEach((it) => parameters.append("facet", it));
  location.search = parameters;
}

/** Hits, those of one paper together; a click leads to the words on their page. */
import { element, fill, link, trouble } from "../dom.js";
import { chemistry, marked } from "../formula.js";
import { json } from "../http.js";
import { paperAddress } from "../links.js";
import { words } from "../words.js";

/** A block for each run of hits of one paper. */
export function groups(hits) {
  const papers = Map.groupBy(hits, (it) => it.paper);
  return [...papers.values()].map((some) => element("article", { class: "hit" },
    element("h2", {}, link(paperAddress(some[0]), chemistry(some[0].title || "(untitled paper)"))),
    element("ul", {}, some.map(hit))));
}

function hit(it) {
  const entry = element("li", {},
    element("a", { class: "snippet", href: paperAddress(it) }, marked(it.snippet, it.marks)),
    element("span", { class: "where" },
      element("span", { class: "badge" }, it.kind === "fact" ? "statement" : words(it.kind ?? "passage")),
      [it.page && "page " + it.page, it.section && (/^\d/.test(it.section) ? "section " + it.section : it.section)].filter(Boolean).join(" · "),
      why(it.why, it.score),
      it.number === undefined ? null : element("button", { type: "button", class: "link", onclick: (event) => alike(it, entry, event.currentTarget) }, "more like this")));
  return entry;
}

/** Why it is there: which words it has of the question, how much those and how much its meaning weigh. */
function why(it, score) {
  if (!it) return null;
  const whole = it.words + it.meaning;
  const share = (part) => (whole ? Math.round((100 * part) / whole) : 0);
  const matched = it.matched.length ? ["has ", it.matched.map((word, index) => [index ? ", " : "", element("b", {}, chemistry(word))])] : "has none of the words";
  return element("details", { class: "why" }, element("summary", {}, "why"),
    element("span", {}, matched, whole ? `; ${share(it.words)} % by its words, ${share(it.meaning)} % by its meaning` : "; found by its values", ` (score ${score.toPrecision(3)})`));
}

/** Shows passages about the same under a hit. */
async function alike(it, entry, button) {
  button.remove();
  const list = element("ul", { class: "alike" });
  entry.append(list);
  try {
    const found = await json("/api/search/similar?" + new URLSearchParams({ paper: it.paper, number: it.number, size: 5 }));
    fill(list, found.length ? found.map((other) => element("li", {}, element("a", { class: "snippet", href: paperAddress(other) }, marked(other.snippet, other.marks)), element("span", { class: "where" }, chemistry(other.title || "(untitled paper)")))) : element("li", { class: "quiet" }, "Nothing else is like it."));
  } catch (fault) {
    fill(list, trouble(fault));
  }
}

/** Hits, those of one paper together; a click leads to the words on their page. */
import { element, link } from "../dom.js";
import { chemistry, marked } from "../formula.js";
import { paperAddress } from "../links.js";
import { words } from "../words.js";

/** A block for each run of hits of one paper. */
export function groups(hits) {
  const papers = Map.groupBy(hits, (it) => it.paper);
  return [...papers.values()].map((some) => element("article", { class: "hit" },
    element("h2", {}, link(paperAddress(some[0]), chemistry(some[0].title || "(untitled paper)"))),
    element("ul", {}, some.map(hit))));
}

const hit = (it) => element("li", {},
  element("a", { class: "snippet", href: paperAddress(it) }, marked(it.snippet, it.marks)),
  element("span", { class: "where" },
    element("span", { class: "badge" }, it.kind === "fact" ? "statement" : words(it.kind ?? "passage")),
    [it.page && "page " + it.page, it.section && (/^\d/.test(it.section) ? "section " + it.section : it.section)].filter(Boolean).join(" · ")));

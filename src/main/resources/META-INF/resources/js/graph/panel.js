/** What is known of the thing in the middle, and its neighbours as a list: the drawing for those who do not see it. */
import { element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { materialAddress, tail } from "../links.js";
import { number, words } from "../words.js";

const MOST_ALIKE = 40;

export function panel(thing, neighbours, open) {
  const groups = [...Map.groupBy(neighbours, (it) => (it.out ? "" : "is ") + it.predicate + (it.out ? "" : " of"))].sort(([a], [b]) => a.localeCompare(b));
  return [
    element("h2", {}, chemistry(thing.name)),
    element("p", { class: "quiet" }, thing.types.map((it) => words(it)).join(", "), " ", page(thing)),
    thing.texts.length ? element("dl", {}, thing.texts.slice(0, 24).map(([name, value]) => [element("dt", {}, name), element("dd", {}, typeof value === "number" ? number(value) : chemistry(String(value)))])) : null,
    groups.map(([name, some]) => element("section", {}, element("h3", {}, name, element("span", { class: "tally" }, ` ${some.length}`)),
      element("ul", {}, some.slice(0, MOST_ALIKE).map((it) => element("li", {}, element("button", { type: "button", class: "link " + it.kind, onclick: () => open(it.iri) }, chemistry(it.name))))),
      some.length > MOST_ALIKE ? element("p", { class: "quiet" }, `and ${some.length - MOST_ALIKE} more`) : null)),
    element("p", {}, element("code", {}, thing.iri)),
  ];
}

/** The page that tells most of a thing. */
function page(thing) {
  if (thing.kind === "material") return link(materialAddress(thing.name), "open its page");
  if (thing.kind === "paper") return link("/paper/?id=" + tail(thing.iri), "open the paper");
  const passage = thing.iri.match(/\/id\/passage\/([0-9a-f]{64})\/(\d+)$/);
  return passage ? link("/paper/?" + new URLSearchParams({ id: passage[1], passage: passage[2] }), "open on its page") : null;
}

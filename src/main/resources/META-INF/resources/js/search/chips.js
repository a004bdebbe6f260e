/** Chips above the hits for the facets that are chosen; each can be taken away. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";
import { words } from "../words.js";
import { facetWords, parted } from "./facets.js";

/** @param toggle called with the key of a facet */
export function chips(chosen, toggle) {
  return chosen.map((key) => {
    const [name, value] = parted(key);
    return element("button", { class: "chip", type: "button", "aria-label": "Take away " + key, onclick: () => toggle(key) }, words(name), ": ", chemistry(facetWords(name, value)), element("span", { "aria-hidden": "true" }, " ×"));
  });
}

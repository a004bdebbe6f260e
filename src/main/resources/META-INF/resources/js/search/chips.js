/** Chips above the hits: what was understood of the words, and the facets that are chosen; each can be taken away. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";
import { words } from "../words.js";
import { facetWords, parted } from "./facets.js";

/** @param go called with the parameters of another state
    @param toggle called with the key of a facet */
export function chips(found, parameters, go, toggle) {
  const understood = (found.conditions ?? []).map((it) => condition(it, parameters, go));
  const facets = parameters.getAll("facet").map((key) => {
    const [name, value] = parted(key);
    return chip([words(name), ": ", chemistry(facetWords(name, value))], "Take away " + key, () => toggle(key));
  });
  return [...understood, ...facets];
}

const chip = (content, label, onclick) => element("button", { class: "chip", type: "button", "aria-label": label, onclick }, content, element("span", { "aria-hidden": "true" }, " ×"));

/** A number that was understood; a click takes its words out of the box. */
function condition(it, parameters, go) {
  return chip(chemistry(it.label ?? it.text), "Take away " + (it.label ?? it.text), () => {
    const next = new URLSearchParams(parameters);
    next.set("q", (parameters.get("q") ?? "").replace(it.typed ?? it.text, " ").replace(/\s+/g, " ").trim());
    go(next);
  });
}

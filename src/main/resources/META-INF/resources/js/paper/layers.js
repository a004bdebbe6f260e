/** The layers upon the pages: which statements each holds, and the switches that show and hide them. */
import { element } from "../dom.js";

const KEPT = "heterograph.layers";

/** Each with the statements it takes; the first that takes one has it. */
const LAYERS = [
  { name: "conflicts", label: "Contradictions", takes: (line) => line.type === "conflict" },
  { name: "materials", label: "Materials", takes: (line) => line.type === "material" || line.type === "acronym" },
  { name: "cells", label: "Table cells", takes: (line) => line.evidence?.source === "table" },
  { name: "measurements", label: "Measurements", takes: (line) => line.type === "measurement" || line.type === "comparison" },
  { name: "reactions", label: "Reactions", takes: (line) => line.type === "reaction" },
  { name: "junctions", label: "Interfaces", takes: (line) => line.type === "junction" },
  { name: "claims", label: "Claims", takes: (line) => ["mechanism", "characterization", "morphology", "challenge"].includes(line.type) },
  { name: "syntheses", label: "Synthesis", takes: (line) => line.type === "synthesis" },
  { name: "credits", label: "Credits", takes: () => true },
];
const USUALLY_HIDDEN = ["materials", "credits"];

export const layerOf = (line) => LAYERS.find((it) => it.takes(line)).name;

const hidden = new Set(kept());

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? USUALLY_HIDDEN;
  } catch {
    return USUALLY_HIDDEN;
  }
}

export const isShown = (layer) => !hidden.has(layer);

/** Switches for the layers that hold something; `changed` is called after each change. */
export function switches(host, pages, counts, changed) {
  const apply = () => LAYERS.forEach(({ name }) => pages.classList.toggle("hide-" + name, hidden.has(name)));
  apply();
  host.replaceChildren(...LAYERS.filter(({ name }) => counts[name]).map(({ name, label }) =>
    element("label", { class: "layer " + name },
      element("input", { type: "checkbox", checked: isShown(name), onchange: (event) => turn(name, event.target.checked, apply, changed) }),
      element("span", { class: "swatch", "aria-hidden": "true" }), `${label} `, element("span", { class: "tally" }, String(counts[name])))));
}

function turn(name, shown, apply, changed) {
  if (shown) hidden.delete(name);
  else hidden.add(name);
  localStorage.setItem(KEPT, JSON.stringify([...hidden]));
  apply();
  changed();
}

/** Says in what the values shown are not alike, so that none are compared that should not be. */
import { counted, element } from "../dom.js";
import { number } from "../words.js";

const CONDITIONS = [
  ["ion", "ion", (it) => it.one("ion")],
  ["cell", "cell", (it) => it.one("cell")],
  ["voltage window", "voltage window", (it) => (it.one("voltageLow") === undefined ? undefined : `${number(it.one("voltageLow"))}–${number(it.one("voltageHigh") ?? it.one("voltageLow"))} V`)],
  ["reference electrode", "reference electrode", (it) => it.one("referenceElectrode")],
  ["current", "current", (it) => it.one("currentDensity") ?? it.one("rate"), " A g⁻¹"],
  ["cycles", "number of cycles", (it) => it.one("cycles")],
  ["temperature", "temperature", (it) => it.one("temperature"), " °C"],
  ["basis", "basis", (it) => it.one("basis") ?? "measured"],
];
const MOST_TOLD = 6;

/** @param drawn the values in the picture; `axis` is the condition along it, which may differ */
export function unlike(drawn, axis, undrawn, leaves) {
  const told = CONDITIONS.filter(([, , of]) => !along(axis, of)).map(([, words, of, unit]) => difference(drawn, words, of, unit)).filter(Boolean);
  const missing = undrawn ? [`${counted(undrawn, "value")} ${undrawn === 1 ? "is" : "are"} in the table alone: ${axis ? "the quantity along the axis is not told" : "no value"}${leaves ? ", or " + leaves : ""}`] : [];
  if (!told.length && !missing.length) return element("p", { class: "alike" }, "All values shown have the same conditions, as far as their papers tell them.");
  return element("details", { class: "unlike", open: true }, element("summary", {}, "Not all of these are measured alike"), element("ul", {}, [...told, ...missing].map((it) => element("li", {}, it))));
}

const along = (axis, of) => (axis === "currentDensity" && of === CONDITIONS[4][2]) || (axis === "cycles" && of === CONDITIONS[5][2]);

function difference(values, words, of, unit = "") {
  const groups = Map.groupBy(values, (it) => of(it));
  const untold = groups.get(undefined)?.length ?? 0;
  groups.delete(undefined);
  if (groups.size === 0 || (groups.size === 1 && !untold)) return null;
  const names = [...groups.keys()].sort((a, b) => (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)))).map((it) => (typeof it === "number" ? number(it) + unit : it));
  const listed = names.length > MOST_TOLD ? `${names.length} different, from ${names[0]} to ${names.at(-1)}` : names.join(", ");
  return `${words}: ${listed}${untold ? `; not told for ${untold}` : ""}`;
}

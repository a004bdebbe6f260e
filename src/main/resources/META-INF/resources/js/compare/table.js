/** The values compared, in one unit a property, with all that they hold at. */
import { element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { materialAddress } from "../links.js";
import { places } from "../material/measurements.js";
import { printed } from "../values.js";
import { number, unit, words } from "../words.js";

const COLUMNS = [
  ["Material", (it) => it.label("material")],
  ["Class", (it) => it.class],
  ["Property", (it) => it.label("property")],
  ["Value", (it) => it.one("canonicalValue")],
  ["Unit", (it, units) => units.get(it.one("property").split("/").at(-1)) ?? ""],
  ["Current, A g⁻¹", (it) => it.one("currentDensity")],
  ["C-rate", (it) => it.one("rate")],
  ["Cycles", (it) => it.one("cycles")],
  ["Window, V", (it) => (it.one("voltageLow") === undefined ? undefined : `${number(it.one("voltageLow"))}–${number(it.one("voltageHigh") ?? it.one("voltageLow"))}`)],
  ["Ion", (it) => it.one("ion")],
  ["Cell", (it) => it.one("cell") && words(it.one("cell"))],
  ["Basis", (it) => it.one("basis")],
  ["Printed", (it) => printed(it)],
];
const NUMBERS = new Set(["Value", "Current, A g⁻¹", "Cycles"]);
const SHOWN = 150;

/** Heads and rows for a file: what the table shows, and where each value stands. */
export function cells(values, units) {
  const heads = [...COLUMNS.map(([name]) => name), "Paper", "Page", "Quote", "Fact"];
  return [heads, ...values.map((it) => [...COLUMNS.map(([, of]) => of(it, units)), it.evidence[0]?.title, it.evidence[0]?.page, it.evidence[0]?.quote, it.iri])];
}

export function table(values, units) {
  const host = element("div", {});
  let order = "Value";
  let up = false;
  let shown = SHOWN;
  const columns = COLUMNS.filter(([name, of]) => ["Material", "Value"].includes(name) || values.some((it) => of(it, units) !== undefined && of(it, units) !== ""));
  const write = () => {
    const [, of] = columns.find(([name]) => name === order);
    const sorted = values.toSorted((a, b) => (up ? 1 : -1) * compared(of(a, units), of(b, units)));
    const head = ([name]) => element("th", { scope: "col", class: NUMBERS.has(name) ? "number" : undefined, "aria-sort": name === order ? (up ? "ascending" : "descending") : undefined },
      element("button", { type: "button", onclick: () => { up = name === order ? !up : true; order = name; write(); } }, name));
    host.replaceChildren(element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Values compared" }, element("table", { class: "list" },
      element("thead", {}, element("tr", {}, columns.map(head), element("th", { scope: "col" }, "Said in"))),
      element("tbody", {}, sorted.slice(0, shown).map((it) => element("tr", {}, columns.map(([name, value]) => cell(name, value(it, units))), element("td", {}, places(it))))))),
      ...(values.length > shown ? [element("p", {}, element("button", { type: "button", class: "small", onclick: () => { shown += 10 * SHOWN; write(); } }, `${values.length - shown} more rows`))] : []));
  };
  write();
  return host;
}

function compared(a, b) {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}

function cell(name, value) {
  if (name === "Material") return element("th", { scope: "row" }, link(materialAddress(value), chemistry(value)));
  if (name === "Unit") return element("td", { class: "unit" }, unit(value));
  return element("td", { class: NUMBERS.has(name) ? "number" : undefined }, typeof value === "number" ? number(value) : chemistry(value ?? ""));
}

/** Values of the graph and what they hold at, in words. */
import { number, unit, words } from "./words.js";

/** `418 mAh g⁻¹`, as it was printed. */
export function printed(fact) {
  const value = number(fact.one("value")) + (fact.one("valueHigh") === undefined ? "" : "–" + number(fact.one("valueHigh")));
  const spread = fact.one("uncertainty") === undefined ? "" : " ± " + number(fact.one("uncertainty"));
  const sign = { "~": "≈ ", "<=": "≤ ", ">=": "≥ ", "<": "< ", ">": "> " }[fact.one("comparator")] ?? "";
  return `${sign}${value}${spread} ${unit(fact.one("printedUnit") ?? "")}`.trim();
}

/** What a value holds at: `at 2 A g⁻¹ · 600 cycles`. */
export function holdsAt(fact) {
  const cycles = fact.one("cycles");
  const low = fact.one("voltageLow");
  return [
    fact.one("currentDensity") !== undefined && `at ${number(fact.one("currentDensity"))} A g⁻¹`,
    fact.one("arealCurrentDensity") !== undefined && `at ${number(fact.one("arealCurrentDensity"))} mA cm⁻²`,
    fact.one("volumetricCurrentDensity") !== undefined &&
      `at ${number(fact.one("volumetricCurrentDensity"))} A cm⁻³`,
    fact.one("rate") && "at " + fact.one("rate"),
    cycles !== undefined && cycles + (cycles === 1 ? " cycle" : " cycles"),
    low !== undefined && `${number(low)}–${number(fact.one("voltageHigh") ?? low)} V`,
    setting(fact),
    fact.one("state"),
    fact.one("temperature") !== undefined && `${number(fact.one("temperature"))} °C`,
    fact.one("massLoading") !== undefined && `${number(fact.one("massLoading"))} mg cm⁻²`,
    fact.one("electrolyte"),
    fact.label("technique") && words(fact.label("technique")),
    fact.one("note"),
    fact.one("basis") && fact.one("basis") !== "measured" && fact.one("basis"),
  ].filter(Boolean).join(" · ");
}

/** Values of a series that no line may join: where it has a rate test, those that are of none. */
export function singles(some) {
  const ofTest = (it) => it.one("property")?.endsWith("/rate_capacity");
  return new Set(some.filter(ofTest).length > 1 ? some.filter((it) => !ofTest(it)) : []);
}

/** The cell that a value was measured in: what must be alike for values to be set side by side. */
export const setting = (fact) => [fact.one("ion") && fact.one("ion") + " ions", fact.one("cell") && words(fact.one("cell")) + " cell", fact.one("referenceElectrode") && "vs " + fact.one("referenceElectrode")].filter(Boolean).join(", ");

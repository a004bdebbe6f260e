/** Rate capability and cycling of a material, values of unlike cells and windows apart. */
import { element } from "../dom.js";
import { holdsAt, printed, setting, singles } from "../values.js";
import { number } from "../words.js";

const CAPACITIES = ["specific_capacity", "rate_capacity", "capacity"];
const MOST_CYCLES_OF_A_RATE_TEST = 50;

export async function curves(said) {
  const capacities = said.filter((it) => CAPACITIES.some((name) => it.one("property")?.endsWith("/" + name)) && it.one("canonicalValue") !== undefined && it.one("polarity") !== "negated");
  const rates = capacities.filter((it) => it.one("currentDensity") > 0 && !(it.one("cycles") > MOST_CYCLES_OF_A_RATE_TEST));
  const cycled = capacities.filter((it) => it.one("cycles") > 0);
  if (rates.length < 2 && cycled.length < 2) return null;
  const { plot } = await import("../plot/plot.js");
  return element("div", { class: "plots" },
    rates.length < 2 ? null : element("div", {}, element("h3", {}, "Capacity against current"), plot({ title: "Capacity against current", lines: true, series: series(rates, "currentDensity", cellOf), x: { label: "current density in A g⁻¹", log: true }, y: { label: "capacity in mAh g⁻¹" } })),
    cycled.length < 2 ? null : element("div", {}, element("h3", {}, "Capacity after cycles"), plot({ title: "Capacity after cycles", series: series(cycled, "cycles", currentOf), x: { label: "cycles" }, y: { label: "capacity in mAh g⁻¹" } })));
}

function series(some, x, by) {
  return [...Map.groupBy(some, by)].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })).map(([name, facts]) => ({ name, points: facts.map((it) => ({ single: singles(facts).has(it), x: it.one(x), y: it.one("canonicalValue"), high: it.one("canonicalValueHigh"), href: it.address, tip: [printed(it), holdsAt(it), it.evidence[0]?.title].filter(Boolean).join(" · ") })) }));
}

const LONGEST = 48;
const title = (it) => {
  const whole = it.evidence[0]?.title ?? "untitled";
  return whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/\s+\S*$/, "") + " …" : whole;
};

/** What is taken up in the first cycle is partly lost, so that it is no point of the curve of the others. */
const cellOf = (it) => [title(it), setting(it), it.one("cycles") === 1 && "first cycle"].filter(Boolean).join(", ");
const currentOf = (it) => [it.one("currentDensity") === undefined ? it.one("rate") ?? "current not told" : number(it.one("currentDensity")) + " A g⁻¹", setting(it)].filter(Boolean).join(", ");

/** How each kind of statement is told: what it says in a line, and what stands under it. */
import { amount, number, unit, words } from "./words.js";

const joined = (...parts) => parts.flat().filter(Boolean).join(" · ");
const quantity = (it) => it && `${number(it.value)} ${unit(it.unit)}`;
const spanned = (low, high) => (low === undefined ? null : (high === undefined || low === high ? number(low) : `${number(low)}–${number(high)}`) + " V");

/** What a value holds at: `at 2 A g⁻¹ · 600 cycles · 0.01–3 V`. */
export function conditions(given = {}) {
  return joined(
    given.currentDensity && "at " + quantity(given.currentDensity),
    given.rate && "at " + given.rate,
    given.cycles !== undefined && given.cycles + (given.cycles === 1 ? " cycle" : " cycles"),
    spanned(given.voltageLow, given.voltageHigh),
    given.reference && "vs " + given.reference,
    given.ion && given.ion + " ions",
    given.cell && words(given.cell) + " cell",
    ["electrolyte", "state", "method", "note"].map((key) => given[key] && words(given[key])),
    quantity(given.temperature),
    quantity(given.massLoading));
}

const SAYS = {
  measurement: (it) => [`${it.material ?? "?"}: ${words(it.property)} ${amount(it)}`, joined(conditions(it.conditions), it.basis !== "measured" && it.basis)],
  material: (it) => [it.name, joined(words(it.kind ?? ""), it.classification, (it.aliases ?? []).slice(0, 4).join(", "))],
  reaction: (it) => [`${it.left ?? ""} ${it.reversible ? "⇌" : "→"} ${it.right ?? ""}`, joined(it.host, it.process, it.mechanism, spanned(it.potentialLow, it.potentialHigh), balance(it))],
  junction: (it) => [`${it.material}: ${it.junctionType ?? "junction"}`, joined(it.electronFrom && `electrons ${it.electronFrom} → ${it.electronTo}`, it.fieldFrom && `field ${it.fieldFrom} → ${it.fieldTo}`, it.state)],
  mechanism: (it) => [`${it.material ?? "?"}: ${it.polarity === "negated" ? "not " : ""}${words(it.mechanism)}`, joined(it.agent, words(it.technique ?? ""), it.certainty === "hedged" && "hedged")],
  synthesis: (it) => [`${it.material ?? "?"}: ${words(it.method)}`, joined(it.step && "step " + it.step, it.precursors?.join(", "), quantity(it.temperature), quantity(it.duration), it.atmosphere)],
  characterization: (it) => [`${it.material ?? "?"}: ${words(it.technique)}`, it.finding ?? ""],
  morphology: (it) => [`${it.material ?? "?"}: ${words(it.morphology)}`, it.part ?? ""],
  attribution: (it) => [`${it.material ?? "work"} by ${it.author ?? ""} [${it.reference}]`, ""],
  comparison: (it) => [`${words(it.property)}: ${it.greater} > ${it.lesser}`, words(it.technique ?? "")],
  challenge: (it) => [`${it.subject}: ${it.issue}`, it.remedy ?? ""],
  acronym: (it) => [`${it.short} = ${it.long}`, ""],
  conflict: (it) => [`${words(it.kind)}: ${it.reason}`, it.severity],
};

function balance(it) {
  if (it.massBalanced === false || it.chargeBalanced === false)
    return "unbalanced: " + Object.entries(it.imbalance ?? {}).map(([what, by]) => `${what} ${by}`).join(", ");
  return it.massBalanced && it.chargeBalanced ? "balanced" : null;
}

/** Kinds that are told, in the order of the page. */
export const KINDS = Object.keys(SAYS);

/** [what it says, what stands under it] of a line of an extraction. */
export const told = (line) => SAYS[line.type](line);

/** How each kind of statement is told in a line: what it says, and what stands under it. */
import { words } from "./dom.js";

const number = (value) => (Math.abs(value) >= 1e5 || (value && Math.abs(value) < 1e-3) ? value.toExponential().replace("e", " × 10^") : String(value));

function amount(it) {
  const range = it.valueHigh === undefined ? number(it.value) : number(it.value) + "–" + number(it.valueHigh);
  const spread = it.uncertainty === undefined ? "" : " ± " + number(it.uncertainty);
  return [it.comparator, range + spread, it.unit].filter(Boolean).join(" ");
}

function conditions(given = {}) {
  const told = [];
  if (given.currentDensity) told.push(`at ${number(given.currentDensity.value)} ${given.currentDensity.unit}`);
  if (given.rate) told.push("at " + given.rate);
  if (given.cycles !== undefined) told.push(given.cycles + (given.cycles === 1 ? " cycle" : " cycles"));
  if (given.voltageLow !== undefined) told.push(`${given.voltageLow}–${given.voltageHigh} V`);
  if (given.reference) told.push("vs " + given.reference);
  if (given.ion) told.push(given.ion + " ion");
  for (const key of ["cell", "electrolyte", "state", "method", "note"]) if (given[key]) told.push(words(given[key]));
  if (given.temperature) told.push(`${given.temperature.value} ${given.temperature.unit}`);
  if (given.massLoading) told.push(`${given.massLoading.value} ${given.massLoading.unit}`);
  return told.join(", ");
}

const SAYS = {
  measurement: (it) => [`${it.material ?? ""}: ${words(it.property)} ${amount(it)}`, conditions(it.conditions)],
  material: (it) => [it.name, [it.kind, it.classification, ...(it.aliases ?? [])].filter(Boolean).map(words).join(" · ")],
  reaction: (it) => [`${it.left ?? ""} ${it.reversible ? "⇌" : "→"} ${it.right ?? ""}`, [it.host, it.process, it.mechanism, it.potentialLow === undefined ? null : `${it.potentialLow}–${it.potentialHigh} V`, balance(it)].filter(Boolean).join(" · ")],
  junction: (it) => [`${it.material}: ${it.junctionType ?? "junction"}`, [it.electronFrom ? `electrons ${it.electronFrom} → ${it.electronTo}` : null, it.fieldFrom ? `field ${it.fieldFrom} → ${it.fieldTo}` : null, it.state].filter(Boolean).join(" · ")],
  mechanism: (it) => [`${it.material}: ${it.polarity === "negated" ? "not " : ""}${words(it.mechanism)}`, [it.agent, it.technique].filter(Boolean).map(words).join(" · ")],
  synthesis: (it) => [`${it.material}: ${words(it.method)}`, [it.precursors?.join(", "), it.temperature && `${it.temperature.value} ${it.temperature.unit}`, it.duration && `${it.duration.value} ${it.duration.unit}`, it.atmosphere].filter(Boolean).join(" · ")],
  characterization: (it) => [`${it.material}: ${words(it.technique)}`, it.finding ?? ""],
  morphology: (it) => [`${it.material}: ${words(it.morphology)}`, it.part ?? ""],
  attribution: (it) => [`${it.material} by ${it.author ?? ""} [${it.reference}]`, ""],
  comparison: (it) => [`${words(it.property)}: ${it.greater} > ${it.lesser}`, it.technique ?? ""],
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
export const KINDS = ["measurement", "reaction", "junction", "mechanism", "conflict", "material", "synthesis", "characterization", "morphology", "comparison", "challenge", "attribution", "acronym"];

/** [what it says, what stands under it] of a line of the extraction. */
export function told(line) {
  return SAYS[line.type](line);
}

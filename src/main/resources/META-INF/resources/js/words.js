/** Notations, numbers and units as people read them. */

/** A notation for people: `specific_capacity` → `specific capacity`. */
export const words = (notation) => String(notation).replace(/^other:/, "").replaceAll("_", " ");

const UNITS = { "mAh/g": "mAh g⁻¹", "A/g": "A g⁻¹", "mA/g": "mA g⁻¹", "mA/cm2": "mA cm⁻²", "mAh/cm2": "mAh cm⁻²", ohm: "Ω", um: "µm", angstrom: "Å", "cm2/s": "cm² s⁻¹", "S/cm": "S cm⁻¹", "m2/g": "m² g⁻¹",
  "cm3/g": "cm³ g⁻¹", "Wh/kg": "Wh kg⁻¹", "W/kg": "W kg⁻¹", "mg/cm2": "mg cm⁻²", "mV/s": "mV s⁻¹", degC: "°C", "kJ/mol": "kJ mol⁻¹" };

/** A unit's name as it is printed: `mAh/g` → `mAh g⁻¹`. */
export const unit = (name) => UNITS[name] ?? name ?? "";

/** A number with the digits it has: 1500 → `1 500`, 1e-12 → `1 × 10⁻¹²`. */
export function number(value) {
  const size = Math.abs(value);
  if (size >= 1e6 || (size && size < 1e-3)) {
    const [digits, power] = Number(value.toPrecision(6)).toExponential().split("e");
    return `${digits} × 10${[...String(Number(power))].map((it) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[it] ?? "⁻").join("")}`;
  }
  return String(Number(value.toPrecision(8)));
}

/** A value with its range, spread, comparator and unit. */
export function amount(it) {
  const range = it.valueHigh === undefined ? number(it.value) : number(it.value) + "–" + number(it.valueHigh);
  const spread = it.uncertainty === undefined ? "" : " ± " + number(it.uncertainty);
  const sign = { "~": "≈ ", "<=": "≤ ", ">=": "≥ ", "<": "< ", ">": "> " }[it.comparator] ?? "";
  const name = unit(it.unit);
  return sign + range + spread + (name === "%" ? " %" : name && " " + name);
}

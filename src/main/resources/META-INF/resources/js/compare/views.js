/** The views of a comparison: which values they take, and what they draw against what. */

const CAPACITY = ["specific_capacity", "rate_capacity", "capacity"];
const MOST_CYCLES_OF_A_RATE_TEST = 50;

/** `x` is a condition of the values, or null for a column a material or class. */
export const VIEWS = {
  rate: { title: "Rate capability", properties: CAPACITY, x: "currentDensity", xLabel: "current density in A g⁻¹", log: true, lines: true, takes: (it) => !(it.one("cycles") > MOST_CYCLES_OF_A_RATE_TEST), leaves: `values after more than ${MOST_CYCLES_OF_A_RATE_TEST} cycles` },
  cycles: { title: "Capacity against cycles", properties: CAPACITY, x: "cycles", xLabel: "cycles", takes: () => true },
  current: { title: "Capacity against current", properties: CAPACITY, x: "currentDensity", xLabel: "current density in A g⁻¹", log: true, takes: () => true },
  ice: { title: "Initial Coulombic efficiency", properties: ["initial_coulombic_efficiency"], x: null, takes: () => true },
  property: { title: "Another property", properties: null, x: null, takes: () => true },
};

/** Properties of a view; those of “another property” are chosen. */
export const propertiesOf = (state) => VIEWS[state.view].properties ?? [state.property];

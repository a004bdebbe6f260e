/** What is compared, as the address tells it. */
import { VIEWS } from "./views.js";

const LISTS = ["material", "class"];

/** {view, property, ion, basis, material: [], class: []} */
export function read() {
  const asked = new URLSearchParams(location.search);
  const property = asked.get("property") ?? "";
  const view = VIEWS[asked.get("view")] ? asked.get("view") : property ? "property" : "rate";
  const state = { view, property: property || "specific_capacity", ion: asked.get("ion") ?? "", basis: asked.get("basis") ?? "measured" };
  LISTS.forEach((name) => { state[name] = asked.getAll(name); });
  return state;
}

export function write(state) {
  const address = new URLSearchParams({ view: state.view });
  if (state.view === "property") address.set("property", state.property);
  if (state.ion) address.set("ion", state.ion);
  if (state.basis !== "measured") address.set("basis", state.basis);
  LISTS.forEach((name) => state[name].forEach((it) => address.append(name, it)));
  history.pushState(null, "", "?" + address);
}

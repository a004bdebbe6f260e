/** Chooses what is compared: chips for what is chosen, fields for more. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";
import { words } from "../words.js";
import { VIEWS } from "./views.js";

/** @param change called with a function that alters the state */
export function chooser(state, choices, change) {
  return [
    element("div", { class: "chosen" }, ["class", "material"].flatMap((kind) => state[kind].map((it) => chip(kind, it, change))),
      !state.class.length && !state.material.length ? element("span", { class: "quiet" }, "All materials that have a class.") : null),
    element("div", { class: "fields" },
      select("View", Object.entries(VIEWS).map(([value, { title }]) => [value, title]), state.view, (value) => change((it) => { it.view = value; })),
      state.view === "property" ? select("Property", choices.properties.map((it) => [it.notation, `${it.label} (${it.values})`]), state.property, (value) => change((it) => { it.property = value; })) : null,
      select("Add a class", [["", "…"], ...choices.classes.filter((it) => !state.class.includes(it)).map((it) => [it, it])], "", (value) => change((it) => { if (value) it.class.push(value); })),
      adder(choices.materials, state, change),
      select("Ion", [["", "all"], ...choices.ions.map((it) => [it, it])], state.ion, (value) => change((it) => { it.ion = value; })),
      select("Values", [["measured", "measured"], ["all", "calculated too"]], state.basis, (value) => change((it) => { it.basis = value; }))),
  ];
}

const chip = (kind, value, change) => element("button", { type: "button", class: "chip", "aria-label": `Take away ${value}`, onclick: () => change((it) => { it[kind] = it[kind].filter((other) => other !== value); }) }, kind === "class" ? words("class") + " " : "", chemistry(value), element("span", { "aria-hidden": "true" }, " ×"));

const select = (label, options, chosen, changed) => element("label", {}, label + " ", element("select", { onchange: (event) => changed(event.target.value) }, options.map(([value, text]) => element("option", { value, selected: value === chosen }, text))));

function adder(materials, state, change) {
  const add = (event) => {
    const value = event.target.value.trim();
    if (materials.includes(value) && !state.material.includes(value)) change((it) => { it.material.push(value); });
  };
  return element("label", {}, "Add a material ", element("input", { list: "materials", oninput: add, placeholder: "type a formula" }), element("datalist", { id: "materials" }, materials.map((it) => element("option", { value: it }))));
}

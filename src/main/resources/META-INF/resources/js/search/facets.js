/** The facets: values to narrow hits by, with their counts. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";
import { words } from "../words.js";

const TITLES = { kind: "Kind", property: "Property", class: "Material class", material: "Material", element: "Element", technique: "Technique", mechanism: "Mechanism", method: "Synthesis", morphology: "Shape", year: "Year", journal: "Journal" };
const KINDS = { fact: "statements", passage: "passages" };
const AS_PRINTED = ["material", "journal", "class", "author", "title", "doi"];
const FIRST_SHOWN = 6;

/** The sections of all fields that have values. */
export function facets(found, chosen, toggle) {
  return Object.entries(found).filter(([, values]) => values.length).map(([name, values]) => section(name, values, chosen, toggle));
}

/** A field's values; those past the first few, unless chosen, wait behind a button. */
function section(name, values, chosen, toggle) {
  const entries = values.map((it, place) => ({ ...it, key: name + ":" + it.value, waits: place >= FIRST_SHOWN && values.length > FIRST_SHOWN + 1 && !chosen.includes(name + ":" + it.value) }));
  const buttons = entries.map((it) => value(name, it, chosen, toggle));
  const late = buttons.filter((_, place) => entries[place].waits);
  return element("section", {}, element("h3", {}, TITLES[name] ?? words(name)), buttons,
    late.length ? element("button", { type: "button", class: "all", onclick: (event) => { late.forEach((it) => { it.hidden = false; }); late[0].focus(); event.currentTarget.remove(); } }, `${late.length} more`) : null);
}

const value = (name, { value: text, count, key, waits }, chosen, toggle) =>
  element("button", { type: "button", hidden: waits, title: text, "aria-pressed": String(chosen.includes(key)), onclick: () => toggle(key) },
    element("span", {}, chemistry(facetWords(name, text))), element("span", { class: "tally" }, count.toLocaleString("en")));

export const parted = (key) => [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];

export const facetWords = (name, value) => (name === "kind" ? KINDS[value] ?? value : AS_PRINTED.includes(name) ? value : words(value));

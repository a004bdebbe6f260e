/** How a question was read: conditions on numbers as fields to change or empty, the order, and what could not be read. */
import { element, link } from "../dom.js";

const ORDERS = { best: "best first", newest: "newest first", oldest: "oldest first" };
const SORT = /(?<!\S)sort:(best|newest|oldest)(?!\S)/;

/** @param understood {rest, conditions: [{text, required}], notes, suggestion} as the search tells it
    @param ask called with the words of another question */
export function reading({ understood, meaning }, typed, ask) {
  if (!understood) return [];
  const conditions = (understood.conditions ?? []).filter((it) => it.required);
  const texts = conditions.map((it) => it.text);
  const others = (understood.conditions ?? []).filter((it) => !it.required).map((it) => it.text);
  const again = () => ask([understood.rest, ...others, ...texts.map((it) => it.trim())].filter(Boolean).join(" "));
  return [
    element("div", { class: "chosen" }, conditions.map((it, at) => condition(it.text, (text) => { texts[at] = text; again(); })), order(typed, ask)),
    notes(understood, meaning),
  ];
}

function condition(text, change) {
  const field = element("input", { value: text, "aria-label": "Condition: " + text, onchange: () => change(field.value) });
  field.style.width = Math.max(8, text.length + 2) + "ch";
  return element("span", { class: "chip condition" }, field, element("button", { type: "button", "aria-label": "Take away " + text, onclick: () => change("") }, "×"));
}

function order(typed, ask) {
  const chosen = typed.match(SORT)?.[1] ?? "best";
  const sorted = (name) => ask([typed.replace(SORT, "").trim(), name === "best" ? "" : "sort:" + name].filter(Boolean).join(" "));
  return element("label", { class: "quiet" }, "Order ", element("select", { onchange: (event) => sorted(event.target.value) }, Object.entries(ORDERS).map(([value, text]) => element("option", { value, selected: value === chosen }, text))));
}

function notes({ notes: told = [], suggestion }, meaning) {
  const all = meaning ? [...told, `the meaning of ${meaning.ready} of ${meaning.papers} papers is known so far; the others are found by their words`] : told;
  if (!suggestion && !all.length) return null;
  return element("p", { class: "quiet" }, suggestion ? ["Did you mean ", link("/?" + new URLSearchParams({ q: suggestion }), suggestion), "? "] : null, all.join(" · "));
}

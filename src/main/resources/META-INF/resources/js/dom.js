/** Small helpers to build pages from data; text is never taken for HTML. */

/** An element with attributes and children: element("a", {href}, "words", child). */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** The JSON at an address; a refusal becomes an Error with the server's line. */
export async function json(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  return answer.json();
}

/** Text with stretches [start, end) marked. */
export function marked(text, stretches = []) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of stretches) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

/** A notation for people: `specific_capacity` → `specific capacity`. */
export const words = (notation) => String(notation).replace(/^other:/, "").replaceAll("_", " ");

const FORMULA = /(?:(?:[A-Z][a-z]?|[)\]])(?:\d{1,3}(?:\.\d{1,3})?|[xyz])?){2,}/g;

/** Text with the numbers of its formulas set below the line: MoS2 → MoS₂; other words stay as they are. */
export function chemistry(text) {
  const pieces = [];
  let at = 0;
  for (const formula of String(text).matchAll(FORMULA)) {
    if (!/\d/.test(formula[0])) continue;
    pieces.push(text.slice(at, formula.index));
    for (const part of formula[0].split(/(\d[\d.]*)/)) {
      if (part) pieces.push(/^\d/.test(part) ? element("sub", {}, part) : part);
    }
    at = formula.index + formula[0].length;
  }
  pieces.push(String(text).slice(at));
  return pieces;
}

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

/** Builds pages from data; text is never taken for HTML. */

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes and children: element("a", {href}, "words", child). `style` is an object, `onclick` a listener. */
export const element = (name, attributes = {}, ...children) => filled(document.createElement(name), attributes, children);

/** An element of a drawing. */
export const drawn = (name, attributes = {}, ...children) => filled(document.createElementNS(SVG, name), attributes, children);

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "style") Object.assign(made.style, value);
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

export const byId = (id) => document.getElementById(id);

export const link = (href, ...children) => element("a", { href }, ...children);

/** Puts children in the place of what is in a host. */
export function fill(host, ...children) {
  host.replaceChildren(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return host;
}

/** Tells in the place of what could not be shown why, and what to do. */
export const trouble = (fault) => element("p", { class: "error", role: "alert" }, fault.message ?? String(fault));

/** `1 paper`, `2 papers`. */
export const counted = (count, one, many = one + "s") => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

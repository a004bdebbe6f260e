/** Rows as a table: sorted by a click on a head, a page at a time, things linked to their pages. */
import { element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { graphAddress, tail } from "../links.js";
import { number } from "../words.js";

const SHOWN = 100;
const OURS = "https://w3id.org/heterograph/";
const isNumber = (it) => /#(?:decimal|integer|double|float|int)$/.test(it?.datatype ?? "");

export function table(names, rows) {
  const host = element("div", {});
  let order = null;
  let up = true;
  let shown = SHOWN;
  const write = () => {
    const sorted = order === null ? rows : [...rows].sort((a, b) => (up ? 1 : -1) * compared(a[order], b[order]));
    const heads = names.map((name) => element("th", { scope: "col", class: rows.some((row) => isNumber(row[name])) ? "number" : undefined, "aria-sort": order === name ? (up ? "ascending" : "descending") : undefined },
      element("button", { type: "button", onclick: () => { up = order === name ? !up : true; order = name; write(); } }, name)));
    host.replaceChildren(
      element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Rows of the answer" }, element("table", { class: "list" }, element("thead", {}, element("tr", {}, heads)),
        element("tbody", {}, sorted.slice(0, shown).map((row) => element("tr", {}, names.map((name) => element("td", { class: isNumber(row[name]) ? "number" : undefined }, cell(row[name])))))))),
      ...(rows.length > shown ? [element("p", {}, element("button", { type: "button", class: "small", onclick: () => { shown += 10 * SHOWN; write(); } }, `${rows.length - shown} more rows`))] : []));
    if (!rows.length) host.replaceChildren(element("p", { class: "empty" }, "No rows: nothing in the graph fits this pattern. Take a condition away, or ask “Classes and properties in use”."));
  };
  write();
  return host;
}

function compared(a, b) {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return isNumber(a) && isNumber(b) ? Number(a.value) - Number(b.value) : a.value.localeCompare(b.value);
}

function cell(it) {
  if (!it) return null;
  if (it.type === "uri") return thing(it.value);
  return isNumber(it) ? number(Number(it.value)) : chemistry(it.value);
}

/** A thing of the graph, linked to the page that tells most of it. */
function thing(iri) {
  const short = iri.startsWith(OURS) ? iri.slice(OURS.length).replace(/^id\/|^vocabulary\/|^ontology#/, "") : iri;
  if (/\/id\/file\/[0-9a-f]{64}$/.test(iri)) return link("/paper/?id=" + tail(iri), "paper " + tail(iri).slice(0, 8));
  const passage = iri.match(/\/id\/passage\/([0-9a-f]{64})\/(\d+)$/);
  if (passage) return link("/paper/?" + new URLSearchParams({ id: passage[1], passage: passage[2] }), `its page (passage ${passage[2]})`);
  if (iri.startsWith(OURS)) return link(graphAddress(iri), decodeURIComponent(short));
  return /^https?:/.test(iri) ? element("a", { href: iri, rel: "noreferrer" }, iri) : iri;
}

/** A conflict: what speaks against what, and both places side by side. */
import { element, link } from "../dom.js";
import { placeAddress } from "../facts.js";
import { chemistry } from "../formula.js";
import { materialAddress } from "../links.js";
import { around, crop } from "../pdf/crop.js";
import { words } from "../words.js";

const MOST_PLACES = 4;
const NARROWEST = 300;
const MARGIN = 20;
const WIDE = 560;

/** @param named the name to show of a material */
export function conflict(it, named) {
  const material = it.label("material");
  return element("article", { class: "conflict" },
    element("h2", {}, chemistry(it.one("reason")?.replaceAll("->", "→") ?? words(it.one("conflictKind") ?? "conflict"))),
    element("p", {}, element("span", { class: "badge" + (it.one("severity") === "hard" ? " warn" : "") }, [it.one("severity"), words(it.one("conflictKind") ?? "")].filter(Boolean).join(" · ")), " ",
      material ? link(materialAddress(material), chemistry(named(material))) : null, it.label("property") ? " · " + it.label("property") : ""),
    element("div", { class: "places" }, distinct(it.evidence).slice(0, MOST_PLACES).map((where) => place(where, it))));
}

/** Places that stand in the same boxes of the same page are one. */
function distinct(places) {
  const seen = new Set();
  return places.filter((it) => { const key = `${it.paper} ${it.page} ${JSON.stringify(it.boxes)}`; return !seen.has(key) && seen.add(key); });
}

/** A region of some width about the same middle, so that cuts are of one scale. */
function atLeast(points, [x, y, width, height]) {
  const more = Math.max(0, points - width);
  return [Math.max(0, x - more / 2), y, width + more, height];
}

/** A cell's row from one edge of the page to the other, so that one sees what the row is of. */
const row = ([, y, , height]) => [MARGIN, y, WIDE, height];

function place(where, it) {
  const fact = it.all("between").map((iri) => iri.slice(iri.lastIndexOf("/") + 1));
  const told = [where.table ?? (where.section && (/^\d/.test(where.section) ? "section " : "") + where.section), where.page && "page " + where.page].filter(Boolean).join(", ");
  return element("figure", { class: "place" },
    where.page && where.boxes.length ? crop({ paper: where.paper, page: where.page, region: where.table ? row(around(where.boxes, 30)) : atLeast(NARROWEST, around(where.boxes, 30)), boxes: where.boxes, label: where.quote ?? told }) : null,
    element("figcaption", {}, element("blockquote", {}, chemistry(where.quote ?? "")),
      link(placeAddress(where, fact.length === 1 ? fact[0] : undefined), told || "open"), " ", element("span", { class: "quiet" }, chemistry(where.title ?? ""))));
}

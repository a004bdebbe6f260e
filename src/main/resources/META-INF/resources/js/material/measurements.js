/** The values of a material: a row a fact, with what it holds at and where it is said. */
import { element, link } from "../dom.js";
import { placeAddress, valuesQuery } from "../facts.js";
import { chemistry } from "../formula.js";
import { editorAddress } from "../links.js";
import { declared } from "../sparql.js";
import { holdsAt, printed } from "../values.js";

const MOST_PLACES = 4;

export function measurements(said, about) {
  if (!said.length) return null;
  const groups = [...Map.groupBy(said, (it) => it.label("property"))].sort(([a], [b]) => a.localeCompare(b));
  return [
    element("div", { class: "scroll" }, element("table", { class: "list" },
      element("thead", {}, element("tr", {}, ["Property", "Value", "Holds at", "Said in"].map((it) => element("th", { scope: "col", class: it === "Value" ? "number" : undefined }, it)))),
      element("tbody", {}, groups.map(([property, some]) => sorted(some).map((fact, index) => row(fact, index ? null : property, some.length)))))),
    element("p", { class: "under-view" }, link(editorAddress(declared(valuesQuery(about))), "SPARQL behind this table")),
  ];
}

const sorted = (some) => some.toSorted((a, b) => (b.one("canonicalValue") ?? b.one("value")) - (a.one("canonicalValue") ?? a.one("value")));

const row = (fact, property, span) => element("tr", {},
  property ? element("th", { scope: "rowgroup", rowspan: span }, property) : null,
  element("td", { class: "number" }, chemistry(printed(fact)), fact.one("polarity") === "negated" ? element("span", { class: "badge warn" }, "denied") : null),
  element("td", {}, chemistry(holdsAt(fact))),
  element("td", {}, places(fact)));

/** Links to where a fact is said: `2020 p. 3, p. 5`. */
export function places(fact) {
  const shown = fact.evidence.slice(0, MOST_PLACES).map((it, index) => [index ? ", " : "", element("a", { href: placeAddress(it, fact.id), title: [it.title, it.quote].filter(Boolean).join(": ") }, [it.year, it.page ? "p. " + it.page : it.section].filter(Boolean).join(" ") || "there")]);
  const credits = fact.all("credits").length;
  return [shown, fact.evidence.length > MOST_PLACES ? ` and ${fact.evidence.length - MOST_PLACES} more` : "", credits ? element("span", { class: "quiet" }, " credited") : null];
}

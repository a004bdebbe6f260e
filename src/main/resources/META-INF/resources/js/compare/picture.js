/** The picture of a comparison: a series a material, or a class; unlike cells are series of their own. */
import { element } from "../dom.js";
import { holdsAt, printed, singles } from "../values.js";
import { unit } from "../words.js";
import { VIEWS } from "./views.js";

const MOST_SERIES = 14;

/** {figure, drawn}: the figure, and the values in it. */
export async function picture(state, values, units) {
  const view = VIEWS[state.view];
  const drawn = values.filter((it) => view.takes(it) && (view.x === null || it.one(view.x) > 0));
  if (!drawn.length) return { figure: element("p", { class: "empty" }, "Nothing to draw for this choice: no value of it tells the quantities of this view. Choose other materials, another view, or all ions."), drawn };
  const { plot } = await import("../plot/plot.js");
  const name = state.material.length ? (it) => it.label("material") : (it) => it.class ?? "no class";
  const ions = new Set(drawn.map((it) => it.one("ion") ?? ""));
  const key = (it) => (ions.size > 1 ? `${name(it)} (${it.one("ion") ? it.one("ion") + " ions" : "ion not told"})` : name(it));
  const groups = [...Map.groupBy(drawn, key)].sort((a, b) => b[1].length - a[1].length);
  const categories = view.x === null ? [...new Set(drawn.map(name))].sort() : undefined;
  const figure = plot({
    title: `${view.title}, ${drawn.length} values`,
    lines: view.lines && state.material.length > 0,
    series: groups.slice(0, MOST_SERIES).map(([label, some]) => ({ name: label, points: some.map((it) => ({ ...point(it, view, name), single: singles(some).has(it) })) })),
    x: categories ? { label: "", categories } : { label: view.xLabel, log: view.log },
    y: { label: label(drawn[0], units) },
  });
  return { figure, drawn: groups.slice(0, MOST_SERIES).flatMap(([, some]) => some) };
}

const point = (it, view, name) => ({ x: view.x === null ? name(it) : it.one(view.x), y: it.one("canonicalValue"), high: it.one("canonicalValueHigh"), href: it.address, tip: [it.label("material"), printed(it), holdsAt(it), it.evidence[0]?.title].filter(Boolean).join(" · ") });

function label(fact, units) {
  const name = fact.one("property").split("/").at(-1);
  const what = /capacity$/.test(name) ? "capacity" : fact.label("property");
  return units.get(name) ? `${what} in ${unit(units.get(name))}` : what;
}

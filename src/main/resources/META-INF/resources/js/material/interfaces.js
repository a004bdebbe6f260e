/** The phases of a material drawn side by side, with the way the electrons go and the field points. */
import { drawn, element, link } from "../dom.js";
import { facts } from "../facts.js";
import { chemistry, lettered } from "../formula.js";
import { iri } from "../sparql.js";
import { number, words } from "../words.js";

const WIDTH = 420;
const HEIGHT = 190;
const WHEN = { contact: "on contact", discharge: "while discharging", charge: "while charging" };

/** A drawing for each state that is told; the phases alone where no junction is. */
export async function interfaces(material, junctions) {
  const phases = material.labels("component");
  if (phases.length < 2 && !junctions.length) return null;
  const levels = await electronic(material.all("component"));
  const states = merged(junctions);
  const drawings = states.length ? states.map((it) => drawing(phases, it, levels, material)) : [drawing(phases, null, levels, material)];
  return [element("div", { class: "drawings" }, drawings), states.length ? null : element("p", { class: "quiet" }, "No paper of the library tells which way electrons go at this interface.")];
}

/** Junctions of one state and one direction are one drawing, with all their places. */
function merged(junctions) {
  const groups = Map.groupBy(junctions, (it) => it.one("state") ?? "");
  return [...groups].flatMap(([state, some]) => apart(some).map((it) => ({ state, ...it })));
}

function apart(junctions) {
  const found = [];
  for (const it of junctions) {
    const said = { type: it.label("junctionType"), electrons: way(it, "electron"), field: way(it, "field"), nType: it.label("nType"), pType: it.label("pType") };
    const same = found.find((other) => Object.keys(said).every((key) => !said[key] || !other[key] || String(said[key]) === String(other[key])));
    if (same) {
      Object.keys(said).forEach((key) => { same[key] ??= said[key]; });
      same.facts.push(it);
    } else {
      found.push({ ...said, facts: [it] });
    }
  }
  return found;
}

const way = (it, what) => (it.label(what + "From") && it.label(what + "To") ? [it.label(what + "From"), it.label(what + "To")] : undefined);

/** Work functions and band gaps of the phases, by their names. */
async function electronic(components) {
  if (!components.length) return new Map();
  const said = await facts(`VALUES ?m { ${components.map(iri).join(" ")} } VALUES ?what { metric:work_function metric:band_gap } ?it hg:material ?m ; hg:property ?what ; a hg:Measurement .`);
  return Map.groupBy(said, (it) => it.label("material"));
}

function drawing(phases, junction, levels, material) {
  const [left, right] = sides(phases, junction);
  const support = material.labels("support")[0];
  const svg = drawn("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "junction", role: "img", "aria-label": told(left, right, junction), "font-family": "system-ui, sans-serif", "font-size": 13 },
    support ? drawn("rect", { x: 3, y: 3, width: WIDTH - 6, height: HEIGHT - 6, rx: 16, class: "support" }) : null,
    support ? drawn("text", { x: WIDTH - 14, y: HEIGHT - 12, "text-anchor": "end", class: "minor" }, "in " + lettered(support)) : null,
    phase(left, 24, "one", levels.get(left), kind(left, junction)), right ? phase(right, WIDTH / 2, "two", levels.get(right), kind(right, junction)) : null,
    right ? drawn("line", { x1: WIDTH / 2, x2: WIDTH / 2, y1: 40, y2: 150, class: "border" }) : null,
    junction?.electrons ? arrow(junction.electrons[0] === left, 26, "e⁻", "electrons") : null,
    junction?.field ? arrow(junction.field[0] === left, 162, "E", "field", 20) : null);
  return element("figure", { class: "interface" }, svg, element("figcaption", {}, caption(junction, left, right)));
}

/** The two sides, the one that electrons leave at the left. */
function sides(phases, junction) {
  const [from, to] = junction?.electrons ?? junction?.field ?? [];
  if (from) return [from, to];
  return junction?.pType && phases.length === 2 ? [phases.find((it) => it === junction.nType) ?? phases[0], junction.pType === phases[0] ? phases[0] : junction.pType].filter((it, index, all) => all.indexOf(it) === index) : phases.slice(0, 2);
}

const kind = (name, junction) => (junction?.nType === name ? "n-type" : junction?.pType === name ? "p-type" : null);

function phase(name, x, className, said = [], type) {
  const width = WIDTH / 2 - 24;
  const lines = said.slice(0, 2).map((it) => `${it.one("property").endsWith("work_function") ? "Φ" : "Eg"} ${number(it.one("canonicalValue") ?? it.one("value"))} eV`);
  return drawn("g", {}, drawn("rect", { x, y: 44, width, height: 102, class: "phase " + className }),
    drawn("text", { x: x + width / 2, y: 88, "text-anchor": "middle", "font-size": 19, "font-weight": 600, class: "name" }, lettered(name)),
    [type, ...lines].filter(Boolean).map((it, index) => drawn("text", { x: x + width / 2, y: 108 + 16 * index, "text-anchor": "middle", class: "minor" }, it)));
}

function arrow(toRight, y, label, name, below = -7) {
  const way = toRight ? 1 : -1;
  const tip = WIDTH / 2 + 74 * way;
  return drawn("g", { class: "arrow " + name }, drawn("line", { x1: WIDTH / 2 - 70 * way, x2: tip - 8 * way, y1: y, y2: y }), drawn("path", { d: `M${tip - 14 * way} ${y - 7}L${tip} ${y}L${tip - 14 * way} ${y + 7}z` }),
    drawn("text", { x: WIDTH / 2, y: y + below, "text-anchor": "middle" }, label));
}

function told(left, right, junction) {
  const parts = [`${left} beside ${right ?? "nothing"}`, junction?.type && junction.type + " junction", junction?.electrons && `electrons go from ${junction.electrons.join(" to ")}`, junction?.field && `the field points from ${junction.field.join(" to ")}`, WHEN[junction?.state]];
  return parts.filter(Boolean).join(", ");
}

function caption(junction, left, right) {
  if (!junction) return chemistry([left, right].filter(Boolean).join(" and "));
  const places = junction.facts.flatMap((it) => it.evidence.map((place) => ({ ...place, address: it.address })));
  return [element("b", {}, [junction.type && `${junction.type} junction`, WHEN[junction.state] ?? words(junction.state)].filter(Boolean).join(", ") || "Interface"),
    element("ul", {}, places.slice(0, 6).map((it) => element("li", {}, chemistry(it.quote ?? ""), " ", link(it.address, [it.page ? "page " + it.page : "there", it.year].filter(Boolean).join(", ")))))];
}

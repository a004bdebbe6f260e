/** Plots of points in series. Each point is a link to its evidence, so that mouse and keyboard open it alike. */
import "/webjars/d3/7.9.0/dist/d3.min.js";
import { drawn, element } from "../dom.js";
import { lettered } from "../formula.js";
import { number } from "../words.js";

const { d3 } = globalThis;
const NARROW = matchMedia("(max-width: 760px)").matches;
const [WIDTH, HEIGHT] = NARROW ? [360, 320] : [640, 400];
const MARGIN = { top: 14, right: 18, bottom: 46, left: 58 };
const COLOURS = ["#2f7fc1", "#d55e00", "#1a9270", "#b8568f", "#8a7a00", "#7a62c9", "#c0392b", "#5f6b76"];
const SHAPES = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond, d3.symbolStar, d3.symbolCross, d3.symbolWye];

export const colour = (index) => COLOURS[index % COLOURS.length];
const shape = (index) => SHAPES[index % SHAPES.length];

/**
 * A figure with its legend.
 *
 * @param series [{name, points: [{x, y, high, href, tip}]}], drawn in their order
 * @param x {label, log, categories} and
 * @param y {label, log}
 * @param lines whether the points of a series are joined, but for those that are `single`
 */
export function plot({ title, series, x, y, lines }) {
  const filled = series.filter((it) => it.points.length);
  if (!filled.length) return element("p", { class: "empty" }, "Nothing to draw: no value has both quantities.");
  const across = scale(x, filled.flatMap((it) => it.points.map((p) => p.x)), [MARGIN.left, WIDTH - MARGIN.right]);
  const up = scale(y, filled.flatMap((it) => it.points.flatMap((p) => [p.y, p.high ?? p.y])), [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const svg = drawn("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "plot", role: "group", "aria-label": title, "font-family": "system-ui, sans-serif", "font-size": 12 },
    axis(across, x, true), axis(up, y, false), filled.map((it, index) => one(it, index, across, up, lines)));
  return element("figure", { class: "plotted" }, svg, filled.length > 1 || filled[0].name ? legend(filled) : null);
}

function scale({ log, categories }, values, range) {
  if (categories) return d3.scalePoint(categories, range).padding(0.5);
  const [low, high] = d3.extent(values);
  if (log && low > 0) return d3.scaleLog([low / 1.25, high * 1.25], range).clamp(true);
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return d3.scaleLinear([low >= 0 && low < high / 2 ? 0 : low - room, high + room], range).nice();
}

function ticks(scale, { categories }) {
  if (categories) return categories;
  if (!scale.base) return scale.ticks(NARROW ? 4 : 6);
  const all = scale.ticks(6);
  return all.length > (NARROW ? 4 : 7) ? all.filter((it) => (NARROW ? /^[1]/ : /^[125]/).test(it.toExponential())) : all;
}

function axis(scale, of, horizontal) {
  const [from, to] = [MARGIN.left, WIDTH - MARGIN.right];
  const [bottom, top] = [HEIGHT - MARGIN.bottom, MARGIN.top];
  const marks = ticks(scale, of).map((value) => {
    const at = scale(value);
    const text = of.categories ? lettered(String(value)) : number(value);
    return horizontal
      ? drawn("g", {}, drawn("line", { x1: at, x2: at, y1: top, y2: bottom, class: "grid", stroke: "currentColor", "stroke-opacity": 0.12 }), drawn("text", { x: at, y: bottom + 17, "text-anchor": "middle", fill: "currentColor" }, text))
      : drawn("g", {}, drawn("line", { x1: from, x2: to, y1: at, y2: at, class: "grid", stroke: "currentColor", "stroke-opacity": 0.12 }), drawn("text", { x: from - 8, y: at + 4, "text-anchor": "end", fill: "currentColor" }, text));
  });
  const label = horizontal
    ? drawn("text", { x: (from + to) / 2, y: HEIGHT - 8, "text-anchor": "middle", fill: "currentColor" }, of.label)
    : drawn("text", { x: -(top + bottom) / 2, y: 15, transform: "rotate(-90)", "text-anchor": "middle", fill: "currentColor" }, of.label);
  const line = horizontal ? drawn("line", { x1: from, x2: to, y1: bottom, y2: bottom, stroke: "currentColor" }) : drawn("line", { x1: from, x2: from, y1: top, y2: bottom, stroke: "currentColor" });
  return drawn("g", { "aria-hidden": "true" }, marks, line, label);
}

function one(series, index, across, up, lines) {
  const fill = colour(index);
  const joined = series.points.filter((p) => !p.single);
  const path = lines && joined.length > 1
    ? drawn("path", { d: d3.line((p) => across(p.x), (p) => up(p.y))(d3.sort(joined, (p) => p.x)), fill: "none", stroke: fill, "stroke-width": 1.5, "stroke-opacity": 0.65 }) : null;
  return drawn("g", {}, path, series.points.map((point) => dot(point, series, fill, shape(index), across, up)));
}

function dot(point, series, fill, symbol, across, up) {
  const at = across(point.x);
  const range = point.high === undefined ? null : drawn("line", { x1: at, x2: at, y1: up(point.y), y2: up(point.high), stroke: fill, "stroke-width": 2 });
  const words = [series.name, point.tip].filter(Boolean).join(": ");
  return drawn("a", { href: point.href, "aria-label": words, class: "point" }, drawn("title", {}, words), range,
    drawn("path", { d: d3.symbol(symbol, 62)(), transform: `translate(${at},${up(point.y)})`, fill, stroke: "#ffffff", "stroke-width": 0.8 }));
}

function legend(series) {
  return element("ul", { class: "legend" }, series.map((it, index) => element("li", {},
    drawn("svg", { width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true" }, drawn("path", { d: d3.symbol(shape(index), 50)(), fill: colour(index) })), " ", lettered(it.name))));
}

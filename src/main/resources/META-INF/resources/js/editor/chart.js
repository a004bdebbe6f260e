/** An answer drawn: one column against another, coloured by a third. */
import { element, fill } from "../dom.js";
import { graphAddress } from "../links.js";
import { number } from "../words.js";

const MOST_SERIES = 12;
const isNumber = (it) => /#(?:decimal|integer|double|float|int)$/.test(it?.datatype ?? "");

export async function chart(names, rows) {
  const numbers = names.filter((name) => rows.some((row) => isNumber(row[name])));
  if (!numbers.length) return element("p", { class: "quiet" }, "A chart needs a column of numbers.");
  const { plot } = await import("../plot/plot.js");
  const texts = names.filter((name) => !numbers.includes(name) && rows.some((row) => row[name]?.type === "literal"));
  const figure = element("div", {});
  const choice = (label, options, chosen) => element("label", {}, label + " ", element("select", { onchange: draw }, options.map((it) => element("option", { value: it, selected: it === chosen }, it || "–"))));
  const x = choice("across", names.filter((it) => numbers.includes(it) || texts.includes(it)), numbers.length > 1 ? numbers[1] : texts[0] ?? numbers[0]);
  const y = choice("up", numbers, numbers[0]);
  const by = choice("coloured by", ["", ...texts], "");
  const logs = element("label", {}, element("input", { type: "checkbox", onchange: draw }), " logarithmic across");
  draw();
  return element("div", {}, element("div", { class: "under-view" }, x, y, by, logs), figure);

  function draw() {
    const [across, up, colour] = [x, y, by].map((it) => it.querySelector("select").value);
    fill(figure, plot({ title: `${up} against ${across}`, series: series(rows, across, up, colour, names), x: axis(rows, across, logs.querySelector("input").checked), y: { label: up } }));
  }
}

function axis(rows, name, log) {
  const told = rows.map((row) => row[name]).filter(Boolean);
  return told.every(isNumber) ? { label: name, log } : { label: name, categories: [...new Set(told.map((it) => it.value))].slice(0, 40) };
}

function series(rows, x, y, by, names) {
  const groups = Map.groupBy(rows.filter((row) => row[x] && isNumber(row[y])), (row) => row[by]?.value ?? "");
  const points = (some) => some.map((row) => ({ x: isNumber(row[x]) ? Number(row[x].value) : row[x].value, y: Number(row[y].value), href: address(row, names), tip: names.map((name) => row[name] && `${name} ${isNumber(row[name]) ? number(Number(row[name].value)) : row[name].value}`).filter(Boolean).join(", ") }));
  return [...groups].slice(0, MOST_SERIES).map(([name, some]) => ({ name, points: points(some) }));
}

const address = (row, names) => {
  const thing = names.map((name) => row[name]).find((it) => it?.type === "uri");
  return thing ? graphAddress(thing.value) : undefined;
};

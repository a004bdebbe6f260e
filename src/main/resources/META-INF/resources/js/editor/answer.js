/** The answer to a query, as a table with links, a chart, and as it came. */
import { byId, counted, element, fill } from "../dom.js";
import { csv, save } from "../download.js";
import { chart } from "./chart.js";
import { table } from "./table.js";

const MOST_RAW = 200_000;

export class Answer {
  #places;
  #choose;

  /** @param places where status, table, chart, raw text and the buttons to save go
      @param choose shows the view of a name */
  constructor(places, choose) {
    this.#places = places;
    this.#choose = choose;
  }

  wait() {
    fill(this.#places.status, "Asking …");
  }

  stopped() {
    fill(this.#places.status, "Cancelled. The query stands above as it was.");
  }

  failed(fault) {
    byId("answer").hidden = true;
    const slow = fault.status === 503 ? " Narrow it down, or add a LIMIT." : "";
    fill(this.#places.status, element("span", { class: "error", role: "alert" }, fault.message + slow));
  }

  async show({ text, json, type }, took) {
    byId("answer").hidden = false;
    const rows = json?.results?.bindings;
    const names = json?.head?.vars ?? [];
    const what = rows ? counted(rows.length, "row") : json ? (json.boolean ? "Yes, it is so." : "No, it is not so.") : counted(text.split("\n").length, "line");
    fill(this.#places.status, `${what} in ${Math.round(took)} ms`);
    fill(this.#places.raw, text.length > MOST_RAW ? text.slice(0, MOST_RAW) + `\n… ${counted(text.length - MOST_RAW, "letter")} more: save them` : text);
    fill(this.#places.table, rows ? table(names, rows) : element("p", { class: "quiet" }, json ? what : "A graph: see it raw."));
    fill(this.#places.saves, saves(text, type, names, rows));
    this.#choose(rows ? "table" : "raw");
    fill(this.#places.chart, rows ? await chart(names, rows) : element("p", { class: "quiet" }, "Only rows can be drawn."));
  }
}

function saves(text, type, names, rows) {
  const button = (label, onclick) => element("button", { type: "button", class: "small", onclick }, label);
  if (!rows) return [button(type.includes("json") ? "Save JSON" : "Save Turtle", () => save(type.includes("json") ? "answer.json" : "answer.ttl", text, type))];
  const cells = () => [names, ...rows.map((row) => names.map((name) => plain(row[name])))];
  return [button("Save CSV", () => save("answer.csv", csv(cells()), "text/csv")), button("Save JSON", () => save("answer.json", text, "application/sparql-results+json"))];
}

const plain = (it) => (it === undefined ? "" : /decimal|integer|double|float/.test(it.datatype ?? "") ? Number(it.value) : it.value);

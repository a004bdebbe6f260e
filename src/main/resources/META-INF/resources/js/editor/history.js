/** The queries that were run here, newest first, kept in this browser. */
import { element, fill } from "../dom.js";

const KEPT = "heterograph.queries";
const MOST = 30;

export class History {
  #host;
  #take;

  /** @param take called with a query that someone wants back */
  constructor(host, take) {
    this.#host = host;
    this.#take = take;
    this.#write(this.#read());
  }

  keep(query) {
    const all = [query, ...this.#read().filter((it) => it !== query)].slice(0, MOST);
    localStorage.setItem(KEPT, JSON.stringify(all));
    this.#write(all);
  }

  #read() {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) ?? [];
    } catch {
      return [];
    }
  }

  #write(all) {
    fill(this.#host, all.map((it) => element("li", {}, element("button", { type: "button", class: "link", title: it, onclick: () => this.#take(it) }, line(it)))));
  }
}

/** What a query is about, in a line. */
const line = (query) => (query.match(/^#\s*(?:title:\s*)?(.+)$/m)?.[1] ?? query.replace(/PREFIX\s+\S+\s+<[^>]*>\s*/gi, "").replace(/\s+/g, " ")).slice(0, 90);

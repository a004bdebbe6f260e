/** The table of papers: sorted, filtered, and with what can be done to each. */
import { counted, element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { send } from "../token.js";

const name = (paper) => paper.title || paper.name;
const ORDERS = {
  title: (a, b) => name(a).localeCompare(name(b)),
  year: (a, b) => Number(a.year ?? 0) - Number(b.year ?? 0),
  pages: (a, b) => a.pages - b.pages,
  statements: (a, b) => a.statements - b.statements,
  added: (a, b) => a.added.localeCompare(b.added),
};

export class PaperList {
  #rows;
  #count;
  #changed;
  #papers = [];
  #words = "";
  #order = "added";
  #up = false;

  /** @param changed called when the library is another than before */
  constructor(rows, count, changed) {
    this.#rows = rows;
    this.#count = count;
    this.#changed = changed;
  }

  get size() {
    return this.#papers.length;
  }

  show(papers) {
    this.#papers = papers;
    this.#write();
  }

  filter(words) {
    this.#words = words.toLowerCase();
    this.#write();
  }

  /** Sorts by the column of a button; once more turns the order. */
  sort(button) {
    this.#up = button.dataset.sort === this.#order ? !this.#up : button.dataset.sort === "title";
    this.#order = button.dataset.sort;
    document.querySelectorAll("th[aria-sort]").forEach((it) => it.removeAttribute("aria-sort"));
    button.closest("th").setAttribute("aria-sort", this.#up ? "ascending" : "descending");
    this.#write();
  }

  #write() {
    const words = this.#words.split(/\s+/).filter(Boolean);
    const shown = this.#papers.filter((it) => words.every((word) => `${it.title} ${it.name} ${it.doi ?? ""} ${it.year ?? ""}`.toLowerCase().includes(word)));
    shown.sort(ORDERS[this.#order]);
    if (!this.#up) shown.reverse();
    this.#rows.replaceChildren(...shown.map((it) => this.#row(it)));
    this.#count.textContent = this.#papers.length ? (shown.length === this.#papers.length ? counted(shown.length, "paper") : `${shown.length} of ${counted(this.#papers.length, "paper")}`) : "No papers yet: drop some above.";
  }

  #row(paper) {
    return element("tr", {},
      element("td", {}, link("/paper/?id=" + paper.id, chemistry(name(paper))), element("div", { class: "quiet" }, paper.doi ?? paper.name)),
      element("td", { class: "number" }, paper.year ?? ""),
      element("td", { class: "number wide" }, String(paper.pages || "–")),
      element("td", { class: "number" }, String(paper.statements)),
      element("td", { class: "number wide" }, paper.added.slice(0, 10)),
      element("td", {}, element("details", { class: "menu" }, element("summary", { "aria-label": "What can be done to " + name(paper) }, "⋯"), element("ul", {}, this.#deeds(paper)))));
  }

  #deeds(paper) {
    return [
      element("li", {}, link(`/api/papers/${paper.id}/file`, "the file")),
      element("li", {}, link(`/api/papers/${paper.id}/lines`, "JSON Lines")),
      element("li", {}, link(`/api/export?format=csv&paper=${paper.id}`, "CSV")),
      element("li", {}, link(`/api/export?format=ttl&paper=${paper.id}`, "Turtle")),
      element("li", {}, element("button", { type: "button", class: "link", onclick: () => this.#remine(paper) }, "read again")),
      element("li", {}, element("button", { type: "button", class: "link", onclick: () => this.#remove(paper) }, "remove …")),
    ];
  }

  async #remine(paper) {
    this.#count.textContent = `${name(paper)} is being read again …`;
    await this.#tried(() => send("/api/remine?" + new URLSearchParams({ paper: paper.id }), { method: "POST" }), paper);
  }

  async #remove(paper) {
    if (!confirm(`Take “${name(paper)}” out of the library, with all that was read from it? The file you gave stays where it is.`)) return;
    await this.#tried(() => send("/api/papers/" + paper.id, { method: "DELETE" }), paper);
  }

  async #tried(deed, paper) {
    try {
      if (await deed()) this.#changed();
    } catch (fault) {
      this.#count.textContent = `${name(paper)}: ${fault.message}`;
    }
  }
}

/** The list of statements beside the pages: filtered, chosen from, and scrolled along with the pages. */
import { counted, element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { graphAddress, materialAddress } from "../links.js";
import { words } from "../words.js";
import { sureness } from "./card.js";
import { state } from "../decisions.js";
import { curation, orphan, record, rejected } from "./curation.js";

export class StatementList {
  #host;
  #entries = new Map();
  #groups = new Map();
  #statements;
  #choose;
  #chosen = null;
  #decisions = new Map();
  #paper;

  /** @param choose called with a statement that someone chose here */
  constructor(host, paper, statements, choose) {
    this.#host = host;
    this.#paper = paper;
    this.#statements = statements;
    this.#choose = choose;
  }

  /** Learns what people decided, by fact. */
  decided(decisions) {
    this.#decisions = found(decisions, this.#statements);
    this.#entries.forEach((entry, it) => this.#badge(entry, it));
    const open = this.#entries.get(this.#chosen)?.querySelector(".more");
    open?.querySelector(".decisions")?.remove();
    open?.querySelector(".curation")?.before(record(this.#decisions.get(this.#chosen.line.fact)) ?? "");
    this.#rejections();
  }

  #badge(entry, statement) {
    entry.querySelector(".says .badge")?.remove();
    const word = state(this.#decisions.get(statement.line.fact));
    if (word) entry.querySelector(".says").append(" ", element("span", { class: "badge" + (word === "rejected" ? " warn" : "") }, word));
  }

  /** What was rejected is not among the statements any more; it waits here for the way back. */
  #rejections() {
    this.#host.querySelector(".rejections")?.remove();
    const known = new Set(this.#statements.map((it) => it.line.fact));
    const gone = [...this.#decisions].filter(([fact]) => !known.has(fact));
    const [out, lost] = [true, false].map((it) => gone.filter(([, all]) => (all.at(-1).verb === "reject") === it));
    const part = (title, some, entry) => (some.length ? [element("h3", {}, title, element("span", { class: "tally" }, " " + counted(some.length, "statement"))), element("ul", {}, some.map(entry))] : null);
    if (gone.length) this.#host.append(element("section", { class: "rejections" }, ...[part("Rejected", out, ([fact, all]) => rejected(this.#paper, fact, all)), part("Decided on, but not read any more", lost, ([fact, all]) => orphan(fact, all))].flat().filter(Boolean)));
  }

  /** Shows the statements that a test lets through, by page. */
  show(test) {
    const shown = this.#statements.filter(test);
    this.#entries.clear();
    this.#groups.clear();
    const pages = Map.groupBy(shown, (it) => it.page ?? 0);
    this.#host.replaceChildren(...[...pages].sort(([a], [b]) => a - b).map(([page, some]) => this.#group(page, some)));
    if (!shown.length) this.#host.append(element("p", { class: "quiet" }, this.#statements.length ? "No statement fits. Show more layers, or filter by fewer words." : "Nothing was read from this paper that could be shown as a statement."));
    this.#rejections();
    if (this.#chosen && this.#entries.has(this.#chosen)) this.#open(this.#chosen);
    return shown.length;
  }

  #group(page, statements) {
    const heading = element("h3", {}, page ? "Page " + page : "Without a page", element("span", { class: "tally" }, " " + counted(statements.length, "statement")));
    const group = element("section", { class: "group", "data-page": page }, heading, element("ul", {}, statements.map((it) => this.#entry(it))));
    this.#groups.set(page, group);
    return group;
  }

  #entry(statement) {
    const button = element("button", { type: "button", "aria-expanded": "false", onclick: () => this.#choose(statement) },
      element("span", { class: "says" }, chemistry(statement.says)), statement.under ? element("span", { class: "under" }, chemistry(statement.under)) : null);
    const entry = element("li", { class: `fact ${statement.layer}` }, button);
    this.#entries.set(statement, entry);
    this.#badge(entry, statement);
    return entry;
  }

  /** Opens a statement: its words as printed, how sure, who is credited, and what can be done. */
  choose(statement) {
    if (this.#chosen) this.#close(this.#chosen);
    this.#chosen = statement;
    if (this.#entries.has(statement)) this.#open(statement);
  }

  #close(statement) {
    const entry = this.#entries.get(statement);
    entry?.querySelector("button").setAttribute("aria-expanded", "false");
    entry?.classList.remove("chosen");
    entry?.querySelector(".more")?.remove();
  }

  #open(statement) {
    const entry = this.#entries.get(statement);
    entry.classList.add("chosen");
    entry.querySelector("button").setAttribute("aria-expanded", "true");
    entry.append(details(statement, this.#statements, this.#choose, this.#decisions.get(statement.line.fact)));
    if (!within(entry, this.#host.closest(".scrolls"))) entry.scrollIntoView({ block: "nearest" });
  }

  /** Brings the statements of a page into view, as the pages are scrolled. */
  follow(page) {
    const group = this.#groups.get(page) ?? [...this.#groups].filter(([it]) => it <= page).map(([, it]) => it).at(-1);
    const scrolled = this.#host.closest(".scrolls");
    if (group && scrolled && getComputedStyle(scrolled).overflowY === "auto" && !(this.#chosen?.page === page && this.#entries.has(this.#chosen))) scrolled.scrollTo({ top: group === [...this.#groups.values()][0] ? 0 : group.offsetTop - this.#host.offsetTop + this.#host.offsetTop - 8, behavior: "instant" });
  }
}

const plain = (quote) => String(quote ?? "").replace(/\s+/g, " ").trim();

/** Decisions by the facts that they are on now: where a reading names a fact anew, words that only one statement has find it. */
function found(decisions, statements) {
  const known = new Set(statements.map((it) => it.line.fact));
  const byWords = Map.groupBy(statements.filter((it) => it.line.fact && it.evidence.quote), (it) => plain(it.evidence.quote));
  const now = new Map();
  for (const [fact, all] of decisions) {
    const alike = all.at(-1).verb === "reject" ? [] : byWords.get(plain(all.at(-1).quote)) ?? [];
    const on = !known.has(fact) && alike.length === 1 ? alike[0].line.fact : fact;
    now.set(on, [...(now.get(on) ?? []), ...all]);
  }
  return now;
}

function within(entry, host) {
  if (!host) return false;
  const inner = entry.getBoundingClientRect();
  const outer = host.getBoundingClientRect();
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}

function details(statement, all, choose, decisions) {
  const { line } = statement;
  const others = all.filter((it) => it !== statement && line.fact && it.line.fact === line.fact);
  return element("div", { class: "more" },
    statement.evidence.quote ? element("blockquote", {}, chemistry(statement.evidence.quote)) : null,
    element("p", { class: "under" }, [sureness(line), statement.evidence.section && (/^\d/.test(statement.evidence.section) ? "section " : "") + statement.evidence.section].filter(Boolean).join(" · ")),
    others.length ? element("p", { class: "under" }, "said also ", others.map((it, index) => [index ? ", " : "", element("button", { type: "button", class: "link", onclick: () => choose(it) }, it.page ? "on page " + it.page : "here")])) : null,
    line.between ? line.between.map(({ fact }) => sides(fact, all, choose)) : null,
    element("p", { class: "under links" }, links(line)),
    line.fact && line.type !== "acronym" ? curation(line, decisions) : null);
}

function sides(fact, all, choose) {
  const side = all.find((it) => it.line.fact === fact);
  return side ? element("p", { class: "under" }, "between ", element("button", { type: "button", class: "link", onclick: () => choose(side) }, chemistry(side.says))) : null;
}

function links(line) {
  const material = line.entity && !["reaction"].includes(line.type) ? link(materialAddress(line.entity), "all of ", chemistry(line.material?.toLowerCase() === line.entity ? line.material : line.entity)) : null;
  const property = line.type === "measurement" ? link("/compare/?" + new URLSearchParams({ property: line.property }), "compare " + words(line.property)) : null;
  const graph = line.fact && line.type !== "material" ? link(graphAddress("https://w3id.org/heterograph/id/fact/" + line.fact), "in the graph") : null;
  return [material, property, graph].filter(Boolean).flatMap((it, index) => (index ? [" · ", it] : [it]));
}

/** The card of a statement: what it says, its conditions, how sure, by which rule; shown on the page under the pointer. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";

const FROM = { text: "read from the text", table: "read from a table", caption: "read from a caption", equation: "read from an equation", heading: "read from a heading", reference: "read from a reference" };

/** The lines of a card. */
export function told(statement) {
  const { line } = statement;
  return [
    element("div", { class: "says" }, chemistry(statement.says)),
    statement.under ? element("div", { class: "under" }, chemistry(statement.under)) : null,
    element("div", { class: "sure" }, sureness(line)),
  ];
}

/** `confidence 80 % · measurement.unit · read from a table`. */
export function sureness(line) {
  const place = line.evidence?.table ? `${line.evidence.table}, row ${line.evidence.row}, column ${line.evidence.column}` : FROM[line.evidence?.source];
  return [line.confidence === undefined ? null : `confidence ${Math.round(100 * line.confidence)} %`, line.rule, place, line.cites?.length ? `credited to [${line.cites.join(", ")}]` : null].filter(Boolean).join(" · ");
}

const MOST = 4;

/** Shows a card for the statements under the pointer; a click chooses the smallest of them. */
export class HoverCard {
  #card = element("div", { class: "card", hidden: true, "aria-hidden": "true" });
  #statements;

  constructor(host, statements, isShown, choose) {
    this.#statements = statements;
    document.body.append(this.#card);
    host.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.#show(this.#under(event, isShown), event));
    host.addEventListener("pointerleave", () => this.hide());
    host.addEventListener("scroll", () => this.hide(), { passive: true });
    host.addEventListener("click", (event) => {
      if (!getSelection().isCollapsed) return;
      const [first] = this.#under(event, isShown);
      if (first) choose(first);
    });
  }

  hide() {
    this.#card.hidden = true;
  }

  /** Statements whose boxes hold the point, those of the smallest boxes first. */
  #under(event, isShown) {
    const page = event.target.closest?.(".page");
    if (!page) return [];
    const found = new Map();
    for (const box of page.querySelectorAll(".box[data-statement]")) {
      const place = box.getBoundingClientRect();
      const inside = event.clientX >= place.left && event.clientX <= place.right && event.clientY >= place.top && event.clientY <= place.bottom;
      const statement = inside && this.#statements[Number(box.dataset.statement)];
      if (statement && isShown(statement.layer)) found.set(statement, Math.min(found.get(statement) ?? Infinity, place.width * place.height));
    }
    return [...found].sort((a, b) => a[1] - b[1]).map(([it]) => it);
  }

  #show(statements, event) {
    this.#card.hidden = statements.length === 0;
    if (!statements.length) return;
    this.#card.replaceChildren(...statements.slice(0, MOST).map((it) => element("div", { class: "of " + it.layer }, told(it))),
      ...(statements.length > MOST ? [element("div", { class: "under" }, `and ${statements.length - MOST} more here`)] : []));
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    this.#card.style.left = Math.max(8, Math.min(event.clientX + 14, innerWidth - width - 8)) + "px";
    this.#card.style.top = (event.clientY + 18 + height > innerHeight ? Math.max(8, event.clientY - height - 12) : event.clientY + 18) + "px";
  }
}

/** The words of a paper whose pages cannot be shown, block by block, with a statement's place marked. */
import { element } from "../dom.js";
import { scripts } from "../formula.js";

export class PaperText {
  #host;
  #blocks = [];

  constructor(host) {
    this.#host = host;
  }

  /** Writes the blocks that the lines of an extraction tell of; `note` says why there are no pages. */
  write(lines, note) {
    const article = element("article", { class: "words" }, note ? element("p", { class: "quiet" }, note) : null);
    for (const line of lines) {
      const block = blockOf(line);
      if (!block) continue;
      article.append(block);
      this.#blocks.push({ block, span: line.evidence?.span ?? [0, 0] });
    }
    this.#host.append(article);
  }

  /** Brings the block that holds the span into view and marks it. */
  show(span) {
    this.#host.querySelectorAll(".chosen").forEach((it) => it.classList.remove("chosen"));
    if (!span) return;
    const before = this.#blocks.filter((it) => it.span[0] <= span[0]).sort((a, b) => a.span[0] - b.span[0]).at(-1);
    before?.block.classList.add("chosen");
    before?.block.scrollIntoView({ block: "center" });
  }
}

function blockOf(line) {
  switch (line.type) {
    case "section": return element(line.level > 1 ? "h3" : "h2", {}, [line.number, line.title].filter(Boolean).join(" "));
    case "text": return element("p", {}, ...scripts(line.marked ?? line.text));
    case "reference": return element("p", { class: "quiet" }, line.text ?? line.label);
    case "figure": return element("p", {}, element("b", {}, line.label + " "), ...scripts(line.marked ?? ""));
    case "table": return table(line);
    default: return null;
  }
}

function table(line) {
  const rows = line.markedRows ?? line.rows ?? [];
  const row = (cells, index) => element("tr", {}, ...cells.map((cell) => element(index < (line.headerRows ?? 0) ? "th" : "td", {}, ...scripts(cell))));
  return element("figure", {},
    element("figcaption", {}, element("b", {}, (line.label ?? "Table") + " "), ...scripts(line.marked ?? "")),
    element("table", {}, ...rows.map(row)));
}

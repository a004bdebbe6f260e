/** Figures and tables of a paper: cut from its pages, with what they say and what was read from them. */
import { counted, element } from "../dom.js";
import { scripts } from "../formula.js";
import { around, crop } from "../pdf/crop.js";

const HIGHEST = 420;
const LOWEST = 40;
const MARGIN = 36;

export function figures(paper, lines, statements, go) {
  const found = lines.filter((it) => ["figure", "table"].includes(it.type) && it.label);
  if (!found.length) return element("p", { class: "quiet" }, "No figures or tables were found in this paper.");
  return element("div", {}, found.map((it) => figure(paper, it, lines, statements, go)));
}

function figure(paper, line, lines, statements, go) {
  const { page } = line.evidence ?? {};
  const cites = statements.filter((it) => names(it.line, line.label)).length;
  const cut = paper.pages ? region(line, lines) : null;
  return element("figure", { class: "figure" },
    cut ? element("button", { type: "button", class: "picture", "aria-label": `Go to ${line.label}`, onclick: () => go({ ...line.evidence, ...line.drawn }) },
      crop({ paper: paper.id, page: cut.page, region: cut.region, boxes: [], label: line.label })) : null,
    element("figcaption", {}, element("b", {}, line.label), " ", scripts(line.marked ?? line.caption ?? ""),
      element("div", { class: "quiet" }, [page && (cut ? "page " + page : element("button", { type: "button", class: "link", onclick: () => go(line.evidence) }, "page " + page)), cites ? counted(cites, "statement") + (cites === 1 ? " points here" : " point here") : null].filter(Boolean).flatMap((it, index) => (index ? [" · ", it] : [it])))));
}

const names = (line, label) => line.evidence?.table === label || (line.evidence?.figures ?? []).some((it) => label === "Figure " + String(it).replace(/[a-z].*$/, ""));

/** Where it is drawn, as it was read; else what is blank between its caption and the words of the same columns, if anything is. */
function region(line, lines) {
  if (line.drawn) return { page: line.drawn.page, region: around(line.drawn.boxes, 6) };
  const { page, boxes } = line.evidence ?? {};
  if (!page || !boxes?.length) return null;
  const gap = line.type === "table" ? below(line, lines) : above(line, lines);
  return gap && { page, region: gap };
}

function surroundings(line, lines) {
  const { page, boxes } = line.evidence;
  const [x, y, width, height] = around(boxes, 4);
  const wide = [Math.max(0, x - MARGIN / 2), width + MARGIN];
  const words = lines.filter((it) => ["text", "section", "figure", "table", "reference"].includes(it.type) && it !== line && it.evidence?.page === page)
    .flatMap((it) => [...(it.evidence.boxes ?? []), ...(it.drawn?.boxes ?? [])]).filter((box) => box[0] < wide[0] + wide[1] && box[0] + box[2] > wide[0]);
  return { wide, top: y, bottom: y + height, words };
}

function above(line, lines) {
  const { wide, top, bottom, words } = surroundings(line, lines);
  const edge = Math.max(...words.map((box) => box[1] + box[3]).filter((it) => it < top + 4), top - HIGHEST, 0);
  return top - edge < LOWEST ? below(line, lines) : [wide[0], edge, wide[1], bottom - edge + 4];
}

function below(line, lines) {
  const { wide, top, bottom, words } = surroundings(line, lines);
  const edge = Math.min(...words.map((box) => box[1]).filter((it) => it > bottom - 4), bottom + HIGHEST);
  return edge - bottom < LOWEST ? null : [wide[0], top - 4, wide[1], edge - top];
}

/** Figures and tables of a paper: cut from its pages, with what they say and what was read from them. */
import { element } from "../dom.js";
import { scripts } from "../formula.js";
import { around, crop } from "../pdf/crop.js";

const HIGHEST = 420;
const MARGIN = 36;

export function figures(paper, lines, statements, go) {
  const found = lines.filter((it) => ["figure", "table"].includes(it.type) && it.label);
  if (!found.length) return element("p", { class: "quiet" }, "No figures or tables were found in this paper.");
  return element("div", {}, found.map((it) => figure(paper, it, lines, statements, go)));
}

function figure(paper, line, lines, statements, go) {
  const { page, boxes } = line.evidence ?? {};
  const cites = statements.filter((it) => names(it.line, line.label)).length;
  return element("figure", { class: "figure" },
    page && paper.pages ? element("button", { type: "button", class: "picture", "aria-label": `Go to ${line.label}`, onclick: () => go(line.evidence) },
      crop({ paper: paper.id, page, region: region(line, lines), boxes: [], label: line.label })) : null,
    element("figcaption", {}, element("b", {}, line.label), " ", scripts(line.marked ?? line.caption ?? ""),
      element("div", { class: "quiet" }, [page && "page " + page, cites && `${cites} statements point here`].filter(Boolean).join(" · "))));
}

const names = (line, label) => line.evidence?.table === label || (line.evidence?.figures ?? []).some((it) => label === "Figure " + String(it).replace(/[a-z].*$/, ""));

/** A table stands below its caption, a figure above: up, or down, to the next words across the same columns. */
function region(line, lines) {
  const { page, boxes } = line.evidence;
  const [x, y, width, height] = around(boxes, 4);
  const wide = [Math.max(0, x - MARGIN / 2), width + MARGIN];
  const words = lines.filter((it) => ["text", "section", "figure", "table"].includes(it.type) && it !== line && it.evidence?.page === page)
    .flatMap((it) => it.evidence.boxes ?? []).filter((box) => box[0] < wide[0] + wide[1] && box[0] + box[2] > wide[0]);
  if (line.type === "table") {
    const below = Math.min(...words.map((box) => box[1]).filter((top) => top > y + height + 8), y + height + HIGHEST);
    return [wide[0], y - 4, wide[1], Math.max(below - y, height + 60)];
  }
  const above = Math.max(...words.map((box) => box[1] + box[3]).filter((bottom) => bottom < y), y - HIGHEST, 0);
  const top = y - above < 40 ? Math.max(0, y - 180) : above;
  return [wide[0], top, wide[1], y + height - top + 4];
}

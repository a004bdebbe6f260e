/** The sections of a paper, to go to. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";

export function outline(lines, go) {
  const sections = lines.filter((it) => it.type === "section" && it.title);
  if (!sections.length) return element("p", { class: "quiet" }, "No headings were found in this paper.");
  return element("ol", { class: "outline" }, sections.map((it) =>
    element("li", { class: "level" + Math.min(it.level ?? 1, 4) },
      element("button", { type: "button", class: "link", onclick: () => go(it.evidence) }, it.number ? it.number + " " : "", chemistry(it.title)))));
}

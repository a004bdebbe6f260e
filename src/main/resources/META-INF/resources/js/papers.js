/** The list of papers. */
import { byId, element, json } from "./dom.js";

const papers = await json("/api/papers");
papers.sort((a, b) => (b.year ?? "").localeCompare(a.year ?? "") || a.title.localeCompare(b.title));
byId("count").textContent = papers.length === 1 ? "One paper" : papers.length + " papers";
byId("list").classList.toggle("hidden", papers.length === 0);
byId("rows").replaceChildren(...papers.map((paper) =>
  element("tr", {},
    element("td", {},
      element("a", { href: "/paper/?id=" + paper.id }, paper.title || paper.name),
      element("div", { class: "quiet" }, paper.doi ?? paper.name)),
    element("td", { class: "number" }, paper.year ?? ""),
    element("td", { class: "number wide" }, String(paper.pages)),
    element("td", { class: "number" }, String(paper.statements)))));

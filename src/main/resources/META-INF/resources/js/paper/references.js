/** The reference list: works that are in the library are linked to their pages, others to their DOI. */
import { counted, element, link } from "../dom.js";
import { chemistry } from "../formula.js";

const plain = (title) => String(title ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "");
const SHORTEST_TITLE = 20;

/** @param filter called with the label of a reference whose statements someone wants to see */
export function references(paper, lines, papers, statements, filter) {
  const found = lines.filter((it) => it.type === "reference");
  if (!found.length) return element("p", { class: "quiet" }, "No reference list was found in this paper.");
  const others = papers.filter((it) => it.id !== paper.id);
  return element("ol", { class: "references" }, found.map((it) => reference(it, work(it, others), statements, filter)));
}

/** The paper of the library that a reference cites: by DOI, else by title. */
function work(line, papers) {
  const doi = line.doi?.toLowerCase();
  const title = plain(line.title);
  return papers.find((it) => (doi && it.doi?.toLowerCase() === doi) || (title.length >= SHORTEST_TITLE && plain(it.title) === title));
}

function reference(line, paper, statements, filter) {
  const credited = statements.filter((it) => (it.line.cites ?? []).includes(line.label)).length;
  return element("li", {}, element("span", { class: "label" }, line.label ? `[${line.label}] ` : ""), chemistry(line.text ?? line.title ?? ""), " ",
    line.doi ? link("https://doi.org/" + line.doi, "doi:" + line.doi) : null,
    paper ? element("div", {}, element("span", { class: "badge" }, "in the library"), " ", link("/paper/?id=" + paper.id, chemistry(paper.title || paper.name))) : null,
    credited ? element("div", {}, element("button", { type: "button", class: "link", onclick: () => filter(line.label) }, counted(credited, "statement") + " credited to this work")) : null);
}

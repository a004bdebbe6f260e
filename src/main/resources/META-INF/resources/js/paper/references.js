/** The reference list: works that are in the library are linked to their pages, others to their DOI; and who in the library cites this paper. */
import { counted, element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { tail } from "../links.js";
import { iri, select } from "../sparql.js";

const plain = (title) => String(title ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "");
const SHORTEST_TITLE = 20;

/** @param filter called with the label of a reference whose statements someone wants to see */
export async function references(paper, lines, papers, statements, filter) {
  const found = lines.filter((it) => it.type === "reference");
  const file = iri("https://w3id.org/heterograph/id/file/" + paper.id);
  const [held, shared, citing] = await Promise.all([
    select(`SELECT ?label ?held WHERE { ?entry hg:paper ${file} ; hg:referenceLabel ?label ; hg:heldAs ?held }`),
    select(`SELECT ?label (COUNT(DISTINCT ?other) AS ?others) WHERE { ?entry hg:paper ${file} ; hg:referenceLabel ?label ; hg:joinedWork ?work . ?their hg:joinedWork ?work ; hg:paper ?other FILTER(?other != ${file}) } GROUP BY ?label`),
    select(`SELECT DISTINCT ?other ?label WHERE { ?entry hg:heldAs ${file} ; hg:paper ?other ; hg:referenceLabel ?label }`),
  ].map((it) => it.catch(() => [])));
  const known = { held: byLabel(held), shared: byLabel(shared), papers };
  return [citedBy(citing, papers), found.length ? element("ol", { class: "references" }, found.map((it) => reference(it, work(it, known, paper), known, statements, filter))) : element("p", { class: "quiet" }, "No reference list was found in this paper.")];
}

const byLabel = (rows) => new Map(rows.map((it) => [String(it.label), it]));

function citedBy(citing, papers) {
  const some = citing.map((it) => ({ ...it, paper: papers.find((other) => other.id === tail(it.other)) })).filter((it) => it.paper);
  return some.length ? element("div", { class: "cited-by" }, element("h3", {}, "Cited in this library by"), element("ul", {}, some.map((it) => element("li", {}, link("/paper/?id=" + it.paper.id, chemistry(it.paper.title || it.paper.name)), " ", element("span", { class: "quiet" }, `as [${it.label}]`))))) : null;
}

/** The paper of the library that a reference cites: as the graph joins them, else by DOI or title. */
function work(line, { held, papers }, own) {
  const joined = held.get(String(line.label));
  if (joined) return papers.find((it) => it.id === tail(joined.held));
  const doi = line.doi?.toLowerCase();
  const title = plain(line.title);
  return papers.find((it) => it.id !== own.id && ((doi && it.doi?.toLowerCase() === doi) || (title.length >= SHORTEST_TITLE && plain(it.title) === title)));
}

function reference(line, paper, { shared }, statements, filter) {
  const credited = statements.filter((it) => (it.line.cites ?? []).includes(line.label)).length;
  const others = shared.get(String(line.label))?.others;
  return element("li", {}, element("span", { class: "label" }, line.label ? `[${line.label}] ` : ""), chemistry(line.text ?? line.title ?? ""), " ",
    line.doi ? link("https://doi.org/" + line.doi, "doi:" + line.doi) : null,
    paper ? element("div", {}, element("span", { class: "badge" }, "in the library"), " ", link("/paper/?id=" + paper.id, chemistry(paper.title || paper.name))) : null,
    others ? element("div", { class: "quiet" }, `cited by ${counted(others, "other paper")} of the library too`) : null,
    credited ? element("div", {}, element("button", { type: "button", class: "link", onclick: () => filter(line.label) }, counted(credited, "statement") + " credited to this work")) : null);
}

/** The head of a paper's page: which paper it is, and what can be taken away. */
import { element, link } from "../dom.js";
import { searchAddress } from "../links.js";

const FORMATS = [["PDF", (id) => `/api/papers/${id}/file`], ["JSON Lines", (id) => `/api/papers/${id}/lines`],
  ["CSV", (id) => `/api/export?format=csv&paper=${id}`], ["BibTeX", (id) => `/api/export?format=bib&paper=${id}`], ["RIS", (id) => `/api/export?format=ris&paper=${id}`],
  ["Turtle", (id) => `/api/export?format=ttl&paper=${id}`], ["TriG", (id) => `/api/export?format=trig&paper=${id}`], ["JSON-LD", (id) => `/api/export?format=jsonld&paper=${id}`], ["RDF/XML", (id) => `/api/export?format=rdf&paper=${id}`], ["Nanopublications", (id) => `/api/export?format=nanopub&paper=${id}`], ["RO-Crate", (id) => `/api/export?format=crate&paper=${id}`]];

export function head(paper, document) {
  return [
    element("p", { class: "quiet" }, [(document?.authors ?? []).slice(0, 3).join(", ") + ((document?.authors ?? []).length > 3 ? " et al." : ""), paper.year, document?.journal, paper.pages && `${paper.pages} pages`, `${paper.statements} statements`].filter(Boolean).join(" · ")),
    element("p", { class: "quiet" }, paper.doi ? [link("https://doi.org/" + paper.doi, "doi:" + paper.doi), " · "] : null, link("/audit/?paper=" + paper.id, "contradictions"), " · ", link(searchAddress(`paper:${paper.id}`), "search in it"), " · ", downloads(paper)),
  ];
}

function downloads(paper) {
  const formats = FORMATS.map(([name, address]) => element("li", {}, element("a", { href: address(paper.id), download: "" }, name)));
  return element("details", { class: "menu" }, element("summary", {}, "download"), element("ul", {}, formats));
}

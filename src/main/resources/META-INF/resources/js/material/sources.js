/** Who speaks of a material: papers of the library, and the works they credit. */
import { counted, element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { select } from "../sparql.js";

const MOST = 30;

export async function sources(said, about) {
  const papers = Map.groupBy(said.flatMap((it) => it.evidence), (it) => it.paper);
  const works = await select(`SELECT ?work (SAMPLE(?text) AS ?cited) (COUNT(DISTINCT ?it) AS ?facts) WHERE { ${about} ?it hg:credits ?work . ?entry <http://purl.org/spar/biro/references> ?work ; dcterms:bibliographicCitation ?text } GROUP BY ?work ORDER BY DESC(?facts) LIMIT ${MOST}`);
  return [
    element("ul", { class: "entries" }, [...papers].sort((a, b) => b[1].length - a[1].length).map(([id, places]) => element("li", {}, link("/paper/?id=" + id, chemistry(places[0].title || "(untitled paper)")), " ", element("span", { class: "quiet" }, [places[0].year, counted(places.length, "place")].filter(Boolean).join(" · "))))),
    works.length ? element("h3", {}, "Works that are credited") : null,
    works.length ? element("ul", { class: "entries" }, works.map((it) => element("li", {}, chemistry(it.cited), " ", element("span", { class: "quiet" }, counted(it.facts, "fact"))))) : null,
  ];
}

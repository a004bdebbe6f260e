/** Where a passage of the graph stands on the pages. */
import { tail } from "../links.js";
import { iri, select } from "../sparql.js";

/** Page, boxes and fact of a passage, as the address of a page would name them. */
export async function passage(paper, number) {
  const it = iri(`https://w3id.org/heterograph/id/passage/${paper}/${number}`);
  const [found] = await select(`SELECT ?page ?boxes ?fact WHERE { ${it} hg:page ?page OPTIONAL { ${it} hg:boxes ?boxes } OPTIONAL { ?fact hg:evidence ${it} } } LIMIT 1`);
  const place = new URLSearchParams();
  if (found?.page) place.set("page", found.page);
  if (found?.boxes) place.set("boxes", JSON.parse(found.boxes).map((box) => box.join(",")).join(";"));
  if (found?.fact) place.set("fact", tail(found.fact));
  return place;
}

/** Addresses of the program's own pages. */

/** A paper, at a place: boxes are [x, y, width, height] in points. */
export function paperAddress({ paper, page, boxes, fact }) {
  const target = new URLSearchParams({ id: paper });
  if (page) target.set("page", page);
  if (boxes?.length) target.set("boxes", boxes.map((box) => box.map((n) => Math.round(n * 10) / 10).join(",")).join(";"));
  if (fact) target.set("fact", fact);
  return "/paper/?" + target;
}

/** A material by the identity that its spellings share. */
export const materialAddress = (name) => "/material/?" + new URLSearchParams({ name });

export const graphAddress = (iri) => "/graph/?" + new URLSearchParams({ of: iri });

/** The editor with a query. */
export const editorAddress = (query) => "/editor/#" + new URLSearchParams({ query });

export const searchAddress = (words) => "/?" + new URLSearchParams({ q: words });

/** What stands after the last slash of an IRI: the SHA-256 of a file, the id of a fact. */
export const tail = (iri) => String(iri).slice(String(iri).lastIndexOf("/") + 1);

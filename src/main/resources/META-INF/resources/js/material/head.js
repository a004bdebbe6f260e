/** What a material is: kind, class, parts, other spellings, and where to go from here. */
import { element, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { graphAddress, materialAddress, searchAddress } from "../links.js";
import { words } from "../words.js";

/** @param wholes names of the materials that it is a part of */
export function head(material, name, wholes) {
  const kind = [material.one("kind") && words(material.one("kind")), material.labels("materialClass").join(", ")].filter(Boolean).join(" · ");
  const parts = (property, before) => {
    const labels = material.labels(property);
    return labels.length ? element("p", {}, before + " ", labels.map((it, index) => [index ? ", " : "", link(materialAddress(it), chemistry(it))])) : null;
  };
  const spellings = material.all("altLabel").filter((it) => it.toLowerCase() !== name.toLowerCase());
  return [
    kind ? element("p", {}, element("span", { class: "badge" }, kind)) : null,
    parts("component", "Made of"),
    parts("support", "Held by"),
    wholes.length ? element("p", {}, "Part of ", wholes.map((it, index) => [index ? ", " : "", link(materialAddress(it), chemistry(it))])) : null,
    spellings.length ? element("p", { class: "quiet" }, "Also written ", spellings.slice(0, 12).map((it, index) => [index ? ", " : "", chemistry(it)])) : null,
    element("p", { class: "quiet" }, link("/compare/?" + new URLSearchParams({ material: name }), "compare"), " · ", link(graphAddress(material.iri), "in the graph"), " · ", link(searchAddress(`"${name}"`), "search"), " · ",
      link("/editor/?" + new URLSearchParams({ query: "graph-of-a-material", material: name }), "as RDF")),
  ];
}

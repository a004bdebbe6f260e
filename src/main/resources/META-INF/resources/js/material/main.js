/** A material's page: what it is made of, its interfaces, values, reactions, recipe; who says so, and who says otherwise. */
import { byId, element, fill, link, trouble } from "../dom.js";
import { facts, things } from "../facts.js";
import { chemistry } from "../formula.js";
import { printedName } from "../names.js";
import { iri, literal, select } from "../sparql.js";
import { conflicts } from "./conflicts.js";
import { head } from "./head.js";
import { interfaces } from "./interfaces.js";
import { claims, reactions, recipe } from "./lists.js";
import { measurements } from "./measurements.js";
import { same, twins } from "./same.js";
import { sources } from "./sources.js";
import { curves } from "./curves.js";

const name = new URLSearchParams(location.search).get("name") ?? "";

try {
  const described = await things(`?it rdfs:label ${literal(name)} ; a hg:Material .`);
  const [material] = described.values();
  if (material) await show(material, await twins(material.iri));
  else await unknown();
} catch (fault) {
  fill(byId("title"), "This material cannot be shown");
  fill(byId("head"), trouble(fault));
}

async function show(material, others) {
  const about = others.length ? `VALUES ?m { ${[material, ...others].map((it) => iri(it.iri)).join(" ")} } ?it hg:material ?m .` : `?m rdfs:label ${literal(name)} . ?it hg:material ?m .`;
  const said = await facts(about);
  const printed = printedName(name, material.all("altLabel"));
  document.title = printed + " – Heterograph";
  fill(byId("title"), chemistry(printed));
  const wholes = await select(`SELECT DISTINCT ?label WHERE { ?whole hg:component|hg:support ${iri(material.iri)} ; rdfs:label ?label } ORDER BY STRLEN(?label) ?label LIMIT 20`);
  fill(byId("head"), head(material, name, wholes.map((it) => it.label)));
  const of = (type) => said.filter((it) => it.is(type));
  const parts = [
    ["interfaces", "Phases and interfaces", await interfaces(material, of("Junction"))],
    ["measurements", "Values", measurements(of("Measurement"), about)],
    ["curves", "Rate and cycling", await curves(of("Measurement"))],
    ["reactions", "Reactions", reactions(of("Reaction"))],
    ["recipe", "Recipe", recipe(of("SynthesisStep"))],
    ["claims", "What is claimed, and what shows it", claims(said)],
    ["conflicts", "Contradictions", await conflicts(about)],
    ["sources", "Who says so", await sources(said, about)],
    ["same", "Names and identity", await same(material.iri, name, others)],
  ].filter(([, , content]) => content);
  fill(byId("parts"), parts.map(([id, title, content]) => element("section", { id, "aria-labelledby": "h-" + id }, element("h2", { id: "h-" + id }, title), content)));
  fill(byId("contents"), parts.map(([id, title]) => link("#" + id, title)));
  if (location.hash) byId(location.hash.slice(1))?.scrollIntoView();
}

async function unknown() {
  fill(byId("title"), chemistry(name || "Which material?"));
  const near = name ? await select(`SELECT DISTINCT ?label WHERE { ?m a hg:Material ; rdfs:label ?label FILTER(CONTAINS(LCASE(?label), LCASE(${literal(name.split(/[/@]/)[0])}))) } ORDER BY STRLEN(?label) LIMIT 12`) : [];
  fill(byId("head"), element("div", { class: "empty" }, element("p", {}, "No paper of the library speaks of a material of this name."),
    near.length ? element("ul", {}, near.map((it) => element("li", {}, link("/material/?" + new URLSearchParams({ name: it.label }), chemistry(it.label))))) : null, element("p", {}, link("/materials/", "All materials"))));
}

/** The drawing of a neighbourhood, by Cytoscape: a click on a thing brings its neighbours. */
import cytoscape from "/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs";
import { lettered } from "../formula.js";

const COLOURS = { material: "#1a9270", paper: "#2f7fc1", evidence: "#8a7a00", fact: "#d55e00", concept: "#7a62c9", work: "#5f6b76", other: "#5f6b76" };
const MOST_ALIKE = 10;
const LAYOUT = { name: "cose", animate: false, randomize: false, nodeRepulsion: 12000, idealEdgeLength: 90, padding: 30, nodeDimensionsIncludeLabels: true };

export class Drawing {
  #graph;

  /** @param open called with the IRI of a thing that someone clicks */
  constructor(host, open) {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const ink = dark ? "#e6ebf0" : "#1c2430";
    this.#graph = cytoscape({ container: host, minZoom: 0.2, maxZoom: 3, wheelSensitivity: 0.3, style: [
      { selector: "node", style: { "background-color": (node) => COLOURS[node.data("kind")], label: "data(name)", color: ink, "font-size": 11, "text-wrap": "wrap", "text-max-width": 110, "text-valign": "bottom", "text-margin-y": 3, width: 22, height: 22 } },
      { selector: "node.centre", style: { width: 34, height: 34, "border-width": 3, "border-color": ink, "font-weight": "bold" } },
      { selector: "edge", style: { label: "data(name)", "font-size": 9, color: ink, "text-opacity": 0.85, "text-rotation": "autorotate", "text-background-color": dark ? "#12171d" : "#f5f7f9", "text-background-opacity": 0.8, "line-color": "#8694a3", width: 1.2, "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": "#8694a3", "arrow-scale": 0.8 } },
    ] });
    this.#graph.on("tap", "node", (event) => open(event.target.id()));
  }

  /** Adds a thing with its neighbours, of those alike the first few, and puts it in the middle. */
  add(centre, neighbours) {
    const some = [...Map.groupBy(neighbours, (it) => it.predicate + it.out).values()].flatMap((alike) => alike.slice(0, MOST_ALIKE));
    const fresh = (id) => this.#graph.getElementById(id).empty();
    const node = (it) => ({ group: "nodes", data: { id: it.iri, name: lettered(it.name), kind: it.kind } });
    const edge = (it) => ({ group: "edges", data: { id: `${it.out ? centre.iri : it.iri} ${it.predicate} ${it.out ? it.iri : centre.iri}`, source: it.out ? centre.iri : it.iri, target: it.out ? it.iri : centre.iri, name: it.predicate } });
    if (fresh(centre.iri)) this.#graph.add(node(centre));
    const around = this.#graph.getElementById(centre.iri).position();
    some.filter((it) => fresh(it.iri)).forEach((it, index, all) => {
      const angle = (2 * Math.PI * index) / all.length;
      if (fresh(it.iri)) this.#graph.add({ ...node(it), position: { x: around.x + 140 * Math.cos(angle), y: around.y + 140 * Math.sin(angle) } });
    });
    this.#graph.add(some.map(edge).filter((it, index, all) => fresh(it.data.id) && all.findIndex((other) => other.data.id === it.data.id) === index));
    this.#graph.nodes(".centre").removeClass("centre");
    this.#graph.getElementById(centre.iri).addClass("centre");
    this.#graph.layout(LAYOUT).run();
  }

  clear() {
    this.#graph.elements().remove();
  }

  fit() {
    this.#graph.fit(undefined, 30);
  }
}

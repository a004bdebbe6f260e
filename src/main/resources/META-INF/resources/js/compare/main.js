/** The comparison of materials or classes: a picture, what is unlike in it, and the table behind it. */
import { byId, counted, element, fill, trouble } from "../dom.js";
import { csv, save } from "../download.js";
import { valuesQuery } from "../facts.js";
import { editorAddress } from "../links.js";
import { savePng, saveSvg } from "../plot/picture.js";
import { declared } from "../sparql.js";
import { chooser } from "./chooser.js";
import { choices, pattern, values } from "./data.js";
import { picture } from "./picture.js";
import { read, write } from "./state.js";
import { cells, table } from "./table.js";
import { unlike } from "./unlike.js";
import { VIEWS } from "./views.js";

let state = read();
let turn = 0;
const known = await choices().catch((fault) => { fill(byId("picture"), trouble(fault)); return null; });
const units = new Map((known?.properties ?? []).map((it) => [it.notation, it.unit]));
addEventListener("popstate", () => { state = read(); show(); });
if (known) show();

function change(alter) {
  state = structuredClone(state);
  alter(state);
  write(state);
  show();
}

async function show() {
  const mine = ++turn;
  fill(byId("chooser"), chooser(state, known, change));
  byId("view").setAttribute("aria-busy", "true");
  try {
    const found = await values(state);
    const { figure, drawn } = await picture(state, found, units);
    if (mine === turn) tell(found, figure, drawn);
  } catch (fault) {
    fill(byId("picture"), trouble(fault));
  } finally {
    byId("view").removeAttribute("aria-busy");
  }
}

function tell(found, figure, drawn) {
  const view = VIEWS[state.view];
  fill(byId("picture"), figure);
  fill(byId("unlike"), found.length ? unlike(drawn, view.x, found.length - drawn.length, view.leaves) : null);
  fill(byId("saves"), found.length ? saves(figure, found) : null);
  fill(byId("count"), found.length ? counted(found.length, "value") + " in " + counted(new Set(found.map((it) => it.evidence[0]?.paper)).size, "paper") : "No values.");
  fill(byId("table"), found.length ? table(found, units) : null);
}

function saves(figure, found) {
  const name = "heterograph-" + state.view;
  const button = (label, onclick) => element("button", { type: "button", class: "small", onclick }, label);
  const drawn = figure.matches("figure") ? [button("PNG", () => savePng(figure, name)), button("SVG", () => saveSvg(figure, name))] : [];
  return [element("span", { class: "quiet" }, "Take away:"), button("CSV", () => save(name + ".csv", csv(cells(found, units)), "text/csv")), drawn, element("a", { href: editorAddress(declared(valuesQuery(pattern(state)))) }, "SPARQL behind this view")];
}

/** Reactions, recipe and claims of a material. */
import { element } from "../dom.js";
import { chemistry } from "../formula.js";
import { number, words } from "../words.js";
import { places } from "./measurements.js";

const entry = (fact, ...content) => element("li", {}, content, " ", element("span", { class: "quiet" }, places(fact)));

export function reactions(said) {
  if (!said.length) return null;
  const byPotential = said.toSorted((a, b) => (b.one("potentialLow") ?? -9) - (a.one("potentialLow") ?? -9));
  return element("ul", { class: "entries" }, byPotential.map((it) => entry(it, element("span", { class: "equation" }, chemistry(it.one("equation").replace("<->", "⇌").replace("->", "→"))), " ", element("span", { class: "quiet" }, staged(it)), balance(it))));
}

function staged(it) {
  const [low, high] = [it.one("potentialLow"), it.one("potentialHigh")];
  return [it.one("process"), it.one("reactionType"), low === undefined ? null : (low === high || high === undefined ? number(low) : `${number(low)}–${number(high)}`) + " V"].filter(Boolean).join(" · ");
}

const balance = (it) => (it.one("massBalanced") === false || it.one("chargeBalanced") === false ? element("span", { class: "badge warn" }, "unbalanced: " + it.all("imbalance").join(", ")) : null);

export function recipe(said) {
  if (!said.length) return null;
  const papers = Map.groupBy(said, (it) => it.evidence[0]?.title ?? "");
  return [...papers].map(([title, some]) => [papers.size > 1 ? element("h3", {}, title) : null,
    element("ol", { class: "entries" }, some.toSorted((a, b) => (a.one("step") ?? 0) - (b.one("step") ?? 0)).map((it) => entry(it, element("b", {}, words(it.label("method") ?? "step")), " ", chemistry(settings(it)))))]);
}

const settings = (it) => [it.all("precursor").join(" + "), it.one("temperature") !== undefined && number(it.one("temperature")) + " °C", it.one("duration") !== undefined && number(it.one("duration")) + " h", it.one("atmosphere")].filter(Boolean).join(" · ");

/** Roles, shapes and findings: those that something shows first, those that are only said after them. */
export function claims(said) {
  const told = said.filter((it) => it.is("MechanismClaim") || it.is("MorphologyClaim") || it.is("Characterization"));
  if (!told.length) return null;
  const shown = told.toSorted((a, b) => Number(Boolean(b.label("technique"))) - Number(Boolean(a.label("technique"))));
  return element("ul", { class: "entries" }, shown.map((it) => entry(it, element("b", {}, it.one("polarity") === "negated" ? "not: " : "", words(it.label("mechanism") ?? it.label("morphology") ?? it.label("technique"))), " ",
    chemistry([it.one("agent") && "by " + it.one("agent"), it.one("part"), it.one("finding"), it.label("mechanism") && it.labels("technique").length && "shown by " + it.labels("technique").join(", "), it.one("certainty") === "hedged" && "hedged"].filter(Boolean).join(" · ")))));
}

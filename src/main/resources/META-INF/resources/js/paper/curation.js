/** Accepts, rejects or corrects a statement in its place. */
import { element, fill } from "../dom.js";
import { send } from "../token.js";

const WORDS = { accept: "accepted", reject: "rejected", correct: "corrected" };
const WHO = "heterograph.who";

/** What a correction may change of each kind of statement; inner keys stand after a slash. */
const CORRECTABLE = {
  measurement: ["material", "property", "value", "valueHigh", "unit", "conditions/currentDensity/value", "conditions/currentDensity/unit", "conditions/cycles", "conditions/ion"],
  material: ["name", "formula", "kind"],
  reaction: ["host", "left", "right", "process"],
  junction: ["material", "junctionType", "electronFrom", "electronTo", "fieldFrom", "fieldTo", "state"],
  mechanism: ["material", "mechanism", "technique"],
  synthesis: ["material", "method", "temperature/value", "duration/value", "atmosphere"],
  characterization: ["material", "technique"],
  morphology: ["material", "morphology"],
  comparison: ["property", "greater", "lesser"],
  attribution: ["material", "reference", "author"],
  challenge: ["subject", "issue", "remedy"],
};

/** The buttons for what people may say of a statement. */
export function curation(line) {
  const host = element("div", { class: "curation" });
  return fill(host, actions(line, host));
}

function actions(line, host) {
  const button = (verb, label) => element("button", { type: "button", class: "small", onclick: () => decide(line, { verb }, host) }, label);
  return [button("accept", "Accept"), button("reject", "Reject"), element("button", { type: "button", class: "small", onclick: () => fill(host, form(line, host)).querySelector("input").focus() }, "Correct …")];
}

function form(line, host) {
  const field = (key) => element("label", {}, label(key) + " ", element("input", { name: key, value: value(line, key) ?? "" }));
  return element("form", { onsubmit: (event) => { event.preventDefault(); correct(line, event.target, host); } },
    (CORRECTABLE[line.type] ?? ["material"]).map(field),
    element("label", {}, "who ", element("input", { name: "who", value: localStorage.getItem(WHO) ?? "", autocomplete: "name" })), element("label", {}, "why ", element("input", { name: "why" })),
    element("p", { class: "actions" }, element("button", { class: "small" }, "Save the correction"), element("button", { type: "button", class: "small", onclick: () => fill(host, actions(line, host)) }, "Cancel")));
}

const label = (key) => key.replace("conditions/", "").replace("/value", "").replaceAll("/", " ").replace(/([A-Z])/g, " $1").toLowerCase();
const value = (line, key) => key.split("/").reduce((at, part) => at?.[part], line);

function correct(line, form, host) {
  const { who, why, ...given } = Object.fromEntries(new FormData(form));
  const changes = Object.fromEntries(Object.entries(given).filter(([key, text]) => text.trim() !== String(value(line, key) ?? "")).map(([key, text]) => [key, text.trim()]));
  if (!Object.keys(changes).length) return fill(host, form, element("p", { class: "error", role: "alert" }, "Nothing is changed yet."));
  localStorage.setItem(WHO, who);
  return decide(line, { verb: "correct", changes, who, why }, host);
}

async function decide(line, decision, host) {
  const before = [...host.childNodes].filter((it) => !it.classList?.contains("error"));
  try {
    const answer = await send("/api/curation", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ fact: line.fact, who: localStorage.getItem(WHO) ?? "", ...decision }) });
    if (answer) fill(host, done(line, decision.verb, host));
  } catch (fault) {
    const reason = [404, 405].includes(fault.status) ? "This server keeps no decisions." : fault.message;
    fill(host, before, element("p", { class: "error", role: "alert" }, reason));
  }
}

const done = (line, verb, host) => [element("p", { class: "done", role: "status" }, `This statement is ${WORDS[verb]}; graph and search follow. `, element("a", { href: location.href, onclick: () => location.reload() }, "Show the page anew")),
  element("button", { type: "button", class: "small", onclick: () => fill(host, actions(line, host)) }, "Decide otherwise")];

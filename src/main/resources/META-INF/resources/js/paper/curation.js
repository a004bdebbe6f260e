/** Accepts, rejects or corrects a statement in its place. */
import { element, fill } from "../dom.js";
import { told } from "../decisions.js";
import { send } from "../token.js";

const WORDS = { accept: "accepted", reject: "rejected", correct: "corrected" };
const WHO = "heterograph.who";

/** What a correction may change of each kind of statement; inner keys stand after a slash. */
const CORRECTABLE = {
  measurement: ["material", "property", "value", "valueHigh", "unit", "conditions/currentDensity/value", "conditions/currentDensity/unit", "conditions/cycles"],
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

/** What a measurement may hold at besides; behind a word, unless it is there. */
const BESIDES = ["rate", "voltageLow", "voltageHigh", "reference", "ion", "cell", "electrolyte", "temperature/value", "temperature/unit", "massLoading/value", "massLoading/unit", "state", "note"].map((it) => "conditions/" + it);

/** What people said of a statement, and the buttons for what they may say. */
export function curation(line, decisions = []) {
  const host = element("div", { class: "curation" });
  fill(host, actions(line, host));
  return [record(decisions), host];
}

/** Earlier decisions, oldest first. */
export const record = (decisions = []) => (decisions.length ? element("ul", { class: "decisions", "aria-label": "Decisions" }, decisions.map((it) => element("li", {}, told(it)))) : null);

/** A statement that people rejected, with the way back: the page is shown anew, as it is among the statements then. */
export function rejected(paper, fact, decisions) {
  const host = element("div", { class: "curation" });
  const line = { fact, paper };
  fill(host, element("button", { type: "button", class: "small", onclick: () => decide(line, { verb: "accept" }, host, () => location.assign("/paper/?" + new URLSearchParams({ id: paper, fact }))) }, "Accept after all"));
  return element("li", { class: "fact rejected" }, element("blockquote", {}, decisions.findLast((it) => it.quote)?.quote ?? fact), record(decisions), host);
}

/** A decision whose statement a later reading does not give; it comes back when the words are read again. */
export const orphan = (fact, decisions) => element("li", { class: "fact credits" }, element("blockquote", {}, decisions.findLast((it) => it.quote)?.quote ?? fact), record(decisions));

function actions(line, host) {
  const opens = (verb, label) => element("button", { type: "button", class: "small", onclick: () => fill(host, verb === "reject" ? rejection(line, host) : form(line, host)).querySelector("input").focus() }, label);
  return [element("button", { type: "button", class: "small", onclick: () => decide(line, { verb: "accept" }, host) }, "Accept"), opens("reject", "Reject …"), opens("correct", "Correct …")];
}

/** Asks why a statement is wrong; Enter is enough. */
function rejection(line, host) {
  const submit = (event) => { event.preventDefault(); decided(line, "reject", {}, new FormData(event.target), host); };
  return element("form", { onsubmit: submit }, signature(), element("p", { class: "actions" }, element("button", { class: "small" }, "Reject"), back(line, host)));
}

const signature = () => [element("label", {}, "why ", element("input", { name: "why" })), element("label", {}, "who ", element("input", { name: "who", value: localStorage.getItem(WHO) ?? "", autocomplete: "name" }))];
const back = (line, host) => element("button", { type: "button", class: "small", onclick: () => fill(host, actions(line, host)) }, "Cancel");

function decided(line, verb, changes, given, host) {
  const [who, why] = ["who", "why"].map((it) => String(given.get(it) ?? "").trim());
  localStorage.setItem(WHO, who);
  return decide(line, { verb, changes, who, why }, host);
}

function form(line, host) {
  const field = (key) => element("label", {}, label(key) + " ", element("input", { name: key, value: value(line, key) ?? "" }));
  const besides = line.type === "measurement" ? BESIDES : [];
  const there = (key) => value(line, key) !== undefined;
  return element("form", { onsubmit: (event) => { event.preventDefault(); correct(line, event.target, host); } },
    [...(CORRECTABLE[line.type] ?? ["material"]), ...besides.filter(there)].map(field),
    besides.length ? element("details", { class: "besides" }, element("summary", {}, "more conditions"), element("div", {}, besides.filter((it) => !there(it)).map(field))) : null, signature(),
    element("p", { class: "actions" }, element("button", { class: "small" }, "Save the correction"), back(line, host)));
}

const label = (key) => key.replace("conditions/", "").replace("/value", "").replaceAll("/", " ").replace(/([A-Z])/g, " $1").toLowerCase();
const value = (line, key) => key.split("/").reduce((at, part) => at?.[part], line);

function correct(line, form, host) {
  const said = new FormData(form);
  const { who: _, why: __, ...given } = Object.fromEntries(said);
  const changes = Object.fromEntries(Object.entries(given).filter(([key, text]) => text.trim() !== String(value(line, key) ?? "")).map(([key, text]) => [key, text.trim()]));
  if (!Object.keys(changes).length) return fill(host, form, element("p", { class: "error", role: "alert" }, "Nothing is changed yet."));
  return decided(line, "correct", changes, said, host);
}

/** @param after what is done once the decision is kept; else it is told in its place */
async function decide(line, decision, host, after) {
  const before = [...host.childNodes].filter((it) => !it.classList?.contains("error"));
  try {
    const answer = await send("/api/curation", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ fact: line.fact, paper: line.paper, who: localStorage.getItem(WHO) ?? "", ...decision }) });
    if (!answer) return;
    if (after) return after();
    fill(host, done(line, decision.verb, host));
    dispatchEvent(new CustomEvent("decided", { detail: line.fact }));
  } catch (fault) {
    const reason = [404, 405].includes(fault.status) ? "This server keeps no decisions." : fault.message;
    fill(host, before, element("p", { class: "error", role: "alert" }, reason));
  }
}

const done = (line, verb, host) => [element("p", { class: "done", role: "status" }, `This statement is ${WORDS[verb]}; graph and search follow. `, element("a", { href: location.href, onclick: () => location.reload() }, "Show the page anew")),
  element("button", { type: "button", class: "small", onclick: () => fill(host, actions(line, host)) }, "Decide otherwise")];

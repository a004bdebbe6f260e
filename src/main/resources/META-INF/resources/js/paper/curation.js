/** Accepts, rejects or corrects a statement in its place. */
import { element, fill } from "../dom.js";
import { send } from "../token.js";

const WORDS = { accept: "accepted", reject: "rejected", correct: "corrected" };

/** What people may say of a statement. */
export function curation(line) {
  const host = element("div", { class: "curation" });
  fill(host, actions(line, host));
  return host;
}

function actions(line, host) {
  const button = (verb, label) => element("button", { type: "button", class: "small " + verb, onclick: () => judge(line, verb, {}, host) }, label);
  return [button("accept", "Accept"), button("reject", "Reject"), element("button", { type: "button", class: "small", onclick: () => fill(host, form(line, host)) }, "Correct …")];
}

/** What a correction may change of each kind of statement. */
const CORRECTABLE = { measurement: ["material", "value", "unit"], material: ["name", "formula"], reaction: ["left", "right"], junction: ["junctionType"], mechanism: ["mechanism"], synthesis: ["method"] };

function form(line, host) {
  const keys = CORRECTABLE[line.type] ?? ["material"];
  const fields = keys.map((key) => element("label", {}, key, " ", element("input", { name: key, value: line[key] ?? "" })));
  return element("form", { onsubmit: (event) => { event.preventDefault(); judge(line, "correct", changed(event.target, line), host); } },
    fields, element("label", {}, "why ", element("input", { name: "why" })),
    element("button", { class: "small" }, "Save"), element("button", { type: "button", class: "small", onclick: () => fill(host, actions(line, host)) }, "Cancel"));
}

function changed(form, line) {
  const given = [...new FormData(form)].filter(([key, value]) => value !== "" && value !== String(line[key] ?? ""));
  return Object.fromEntries(given.map(([key, value]) => [key, typeof line[key] === "number" && value.trim() !== "" ? Number(value) : value]));
}

async function judge(line, verb, body, host) {
  try {
    const answer = await send(`/api/facts/${encodeURIComponent(line.fact)}/${verb}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (answer) fill(host, element("p", { class: "done", role: "status" }, `This statement is ${WORDS[verb]}.`), element("button", { type: "button", class: "small", onclick: () => fill(host, actions(line, host)) }, "Change"));
  } catch (fault) {
    const reason = fault.status === 404 || fault.status === 405 ? "This server keeps no judgements." : fault.message;
    fill(host, actions(line, host), element("p", { class: "error", role: "alert" }, reason));
  }
}

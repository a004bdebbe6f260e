/** The named questions, each with a form for its parameters. */
import { element, fill } from "../dom.js";
import { json } from "../http.js";

const TYPES = { number: "number", integer: "number" };

export class Questions {
  #host;
  #ask;
  #all = [];
  #select;
  #form = element("form", { class: "parameters" });

  /** @param ask called with the query of a question that someone asks */
  constructor(host, ask) {
    this.#host = host;
    this.#ask = ask;
  }

  async load() {
    this.#all = await json("/api/queries");
    this.#select = element("select", { id: "question", onchange: () => this.#choose(this.#select.value, {}, false) },
      element("option", { value: "" }, "choose …"), this.#all.map((it) => element("option", { value: it.name }, it.title)));
    fill(this.#host, element("div", {}, element("label", { for: "question" }, "Questions "), this.#select), this.#form);
    this.#form.addEventListener("submit", (event) => { event.preventDefault(); this.#run(); });
  }

  /** Asks the question that the address names, with its parameters; false where it names none. */
  chooseFrom(parameters) {
    const name = parameters.get("query");
    if (!this.#all.some((it) => it.name === name)) return false;
    this.#choose(name, Object.fromEntries(parameters), true);
    return true;
  }

  #choose(name, values, atOnce) {
    const question = this.#all.find((it) => it.name === name);
    this.#select.value = name;
    fill(this.#form, question ? [element("p", {}, question.question), question.parameters.map((it) => field(it, values[it.name])), element("button", { class: "button" }, "Ask")] : null);
    if (question && (atOnce || !question.parameters.length)) this.#run();
  }

  #run() {
    const question = this.#all.find((it) => it.name === this.#select.value);
    const values = Object.fromEntries(new FormData(this.#form));
    history.replaceState(null, "", "/editor/?" + new URLSearchParams({ query: question.name, ...values }));
    this.#ask(filled(question, values));
  }
}

const field = (it, value) => element("label", {}, `${it.description || it.name} `,
  element("input", { name: it.name, value: value ?? it.usual, type: TYPES[it.type] ?? "text", step: it.type === "integer" ? 1 : "any" }));

/** The question's query with values in the place of its defaults: its VALUES line is written anew. */
function filled(question, values) {
  const row = question.parameters.map((it) => term(it, values[it.name] ?? it.usual, question)).join(" ");
  return question.parameters.length ? question.sparql.replace(/(VALUES \([^)]*\) \{ \()([\s\S]*?)(\) \})/, (_, before, __, after) => before + row + after) : question.sparql;
}

function term(parameter, value) {
  if (parameter.type === "text") return JSON.stringify(value);
  if (parameter.type === "metric") return `<https://w3id.org/heterograph/vocabulary/metrics/${encodeURIComponent(value.trim().replaceAll(" ", "_"))}>`;
  return TYPES[parameter.type] && Number.isFinite(Number(value)) && value !== "" ? String(Number(value)) : JSON.stringify(value);
}

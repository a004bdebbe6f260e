/** Takes papers in: dropped or chosen files are sent a few at a time, and each tells how far it is. */
import { element, fill, link } from "../dom.js";
import { chemistry } from "../formula.js";
import { json, jsonLines } from "../http.js";
import { send } from "../token.js";

const AT_ONCE = 2;
const BETWEEN = 700;
const STAGES = { sending: "sending …", waiting: "waits for its turn …", reading: "being read …", storing: "going into graph and index …" };

export class Intake {
  #host;
  #changed;
  #waiting = [];
  #running = 0;

  /** @param changed called when a paper has come in */
  constructor(drop, field, host, changed) {
    this.#host = host;
    this.#changed = changed;
    field.addEventListener("change", () => { this.add(field.files); field.value = ""; });
    drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => { event.preventDefault(); drop.classList.remove("over"); this.add(event.dataTransfer.files); });
    addEventListener("task", () => this.resume());
  }

  add(files) {
    for (const file of files) this.#waiting.push({ file, row: this.#row(file.name) });
    while (this.#running < AT_ONCE && this.#waiting.length) this.#next();
  }

  /** Shows the tasks that others began, or that ran when this page was left. */
  async resume() {
    const tasks = await json("/api/tasks").catch(() => []);
    for (const task of tasks.filter((it) => it.state === "running" && !this.#host.querySelector(`[data-task="${it.id}"]`))) this.#follow(task.id, this.#row(task.name));
  }

  async #next() {
    const { file, row } = this.#waiting.shift();
    this.#running++;
    try {
      await this.#send(file, row);
    } catch (fault) {
      tell(row, "failed", `${fault.message} `, this.#again(file, row, false));
    } finally {
      this.#running--;
      if (this.#waiting.length) this.#next();
    }
  }

  async #send(file, row, replace = false) {
    tell(row, "busy", STAGES.sending);
    const form = new FormData();
    form.append("input", file, file.name);
    const answer = await send("/api/papers" + (replace ? "?replace=true" : ""), { method: "POST", body: form });
    if (!answer) return tell(row, "failed", "not sent: the token is needed ", this.#again(file, row, false));
    return this.#follow((await answer.text()).trim(), row, file);
  }

  /** Asks how far a task is until it is done. */
  async #follow(id, row, file) {
    row.dataset.task = id;
    for (;;) {
      const task = await json("/api/tasks/" + id);
      if (task.state === "done") return this.#done(task, row, file);
      tell(row, "busy", STAGES[task.stage] ?? STAGES.reading);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }

  async #done(task, row, file) {
    this.#changed();
    if (task.outcome === "failed") {
      const twin = /--replace/.test(task.line ?? "");
      const reason = (task.line ?? "").replace(/^failed\s+/, "").replace(task.name, "").replace(/; use --replace.*/, ". ").trim();
      return tell(row, "failed", reason + " ", twin && file ? this.#again(file, row, true) : null);
    }
    const note = task.line?.match(/; (not read:.*)$/)?.[1];
    tell(row, "done", { added: "added: ", replaced: "read anew: ", unchanged: "is there already, nothing to do: " }[task.outcome], link("/paper/?id=" + task.paper, "open"), note ? ` · ${note}` : "");
    const lines = await jsonLines(`/api/papers/${task.paper}/lines`).catch(() => []);
    row.append(element("span", { class: "quiet found" }, found(lines)));
    if (lines.some((it) => it.type === "conflict")) row.append(link("/audit/?paper=" + task.paper, "see what contradicts itself"));
    return undefined;
  }

  #again(file, row, replace) {
    return element("button", { type: "button", class: "small", onclick: () => this.#send(file, row, replace).catch((fault) => tell(row, "failed", fault.message)) }, replace ? "Take this file instead" : "Try again");
  }

  #row(name) {
    const row = element("li", {}, element("b", {}, name), " ", element("span", { class: "state" }, "waits …"));
    this.#host.prepend(row);
    return row;
  }
}

function tell(row, state, ...words) {
  row.className = state;
  fill(row.querySelector(".state"), ...words);
}

const TOLD = { measurement: "values", material: "mentions of materials", reaction: "reactions", junction: "interfaces", mechanism: "claims", synthesis: "steps of synthesis", conflict: "contradictions", table: "tables", figure: "figures", reference: "references" };

/** What was found in a paper: `61 values · 8 interfaces · …`. */
function found(lines) {
  const title = lines.find((it) => it.type === "document")?.title;
  const counts = Object.entries(TOLD).map(([type, words]) => [lines.filter((it) => it.type === type).length, words]).filter(([count]) => count);
  return [title ? [chemistry(title), " — "] : null, counts.map((it) => it.join(" ")).join(" · ")];
}

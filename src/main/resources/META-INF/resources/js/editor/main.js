/** The SPARQL page: an editor that never loses a query, the named questions with forms, answers as table, chart or raw. */
import { byId, element, fill } from "../dom.js";
import { json } from "../http.js";
import { tabs } from "../tabs.js";
import { Answer } from "./answer.js";
import { ask } from "./ask.js";
import { editor } from "./editor.js";
import { History } from "./history.js";
import { Questions } from "./questions.js";

const prefixes = await json("/api/prefixes");
const box = editor(byId("query"), prefixes);
const answer = new Answer({ status: byId("status"), table: byId("table"), chart: byId("chart"), raw: byId("raw"), saves: byId("saves") }, tabs(byId("views")));
const history = new History(byId("history"), take);
const questions = new Questions(byId("questions"), (query) => { take(query); run(); });
let asking = null;

byId("run").addEventListener("click", () => (asking ? asking.abort() : run()));
byId("share").addEventListener("click", share);
box.onRun(run);
await questions.load();
start();
addEventListener("hashchange", start);

/** Puts a query in the place of what stands there, which is kept among those that were run. */
function take(query) {
  const before = box.read().trim();
  if (before && before !== query.trim()) history.keep(before);
  box.write(query);
}

/** The address may bring a query (after #) or name a question (after ?). */
function start() {
  const brought = new URLSearchParams(location.hash.slice(1)).get("query");
  if (brought) {
    take(brought);
    run();
  } else if (!questions.chooseFrom(new URLSearchParams(location.search))) {
    box.focus();
  }
}

async function run() {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const query = box.read();
  box.unmark();
  history.keep(query);
  byId("run").textContent = "Cancel";
  const started = performance.now();
  answer.wait();
  try {
    await answer.show(await ask(query, prefixes, mine.signal), performance.now() - started);
  } catch (fault) {
    if (fault.name === "AbortError") answer.stopped();
    else answer.failed(fault, box.mark(fault.place));
  } finally {
    if (asking === mine) {
      asking = null;
      byId("run").textContent = "Run";
    }
  }
}

async function share() {
  const address = new URL("/editor/", location.href);
  address.hash = new URLSearchParams({ query: box.read() });
  window.history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address.href);
    fill(byId("shared"), "The link is copied.");
  } catch {
    fill(byId("shared"), "The address bar has the link: ", element("input", { readonly: true, value: address.href, "aria-label": "Link to this query" }));
  }
}

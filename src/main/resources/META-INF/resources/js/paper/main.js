/** A paper's page: the PDF with what was read marked upon it, and the statements beside it. */
import { byId, element, fill, trouble } from "../dom.js";
import { decisionsOnPaper } from "../decisions.js";
import { chemistry } from "../formula.js";
import { json, jsonLines } from "../http.js";
import { KINDS } from "../statements.js";
import { tabs } from "../tabs.js";
import { HoverCard } from "./card.js";
import { figures } from "./figures.js";
import { head } from "./head.js";
import { isShown, switches } from "./layers.js";
import { StatementList } from "./list.js";
import { outline } from "./outline.js";
import { Pages } from "./pages.js";
import { references } from "./references.js";
import { Statement } from "./statement.js";
import { passage } from "./passage.js";
import { PaperText } from "./text.js";

const parameters = new URLSearchParams(location.search);
const host = byId("pages");
const pages = new Pages(host);
const text = new PaperText(host);
let lines = [];
let statements = [];
let chosen = null;
let list;
let following = 0;
let page = 0;

try {
  const paper = await json("/api/papers/" + encodeURIComponent(parameters.get("id") ?? ""));
  document.title = (paper.title || paper.name) + " – Heterograph";
  fill(byId("title"), chemistry(paper.title || paper.name));
  const opening = opened(paper);
  lines = await jsonLines(`/api/papers/${paper.id}/lines`);
  fill(byId("card"), head(paper, lines.find((it) => it.type === "document")));
  statements = lines.filter((it) => KINDS.includes(it.type)).map((line, number) => new Statement(line, number));
  list = new StatementList(byId("facts"), paper.id, statements, choose);
  showFacts();
  showDecisions(paper.id);
  addEventListener("decided", () => showDecisions(paper.id));
  const reason = await opening;
  if (reason) text.write(lines, reason);
  statements.forEach((it) => it.lay(pages));
  listen();
  await Promise.all([showParts(paper), goWhereAsked()]);
} catch (fault) {
  fill(byId("title"), "This paper cannot be shown");
  fill(byId("card"), trouble(fault), element("p", {}, element("a", { href: "/papers/" }, "All papers of the library")));
} finally {
  byId("main").removeAttribute("aria-busy");
}

/** Shows the pages; why there are none to show, where there are none. */
async function opened(paper) {
  if (!paper.pages) return "This paper came without pages. Its words as they were read:";
  try {
    await pages.open(paper.id);
    return null;
  } catch (fault) {
    return fault.name === "PasswordException"
      ? "The PDF is encrypted, so that its pages are not shown. Its words as they were read:"
      : `The PDF cannot be shown here (${fault.message}). Its words as they were read:`;
  }
}

function listen() {
  const counts = {};
  statements.forEach((it) => { counts[it.layer] = (counts[it.layer] ?? 0) + 1; });
  switches(byId("layers"), host, counts, showFacts);
  new HoverCard(host, statements, isShown, choose);
  byId("filter").addEventListener("input", showFacts);
  byId("nearer").addEventListener("click", () => pages.zoom(1));
  byId("farther").addEventListener("click", () => pages.zoom(-1));
  host.addEventListener("scroll", followed, { passive: true });
  document.addEventListener("keydown", stepped);
  followed();
}

async function showParts(paper) {
  tabs(byId("tabs"))(location.hash.slice(1) || "statements");
  fill(byId("outline"), outline(lines, goTo));
  fill(byId("figures"), figures(paper, lines, statements, goTo));
  fill(byId("references"), await references(paper, lines, await json("/api/papers"), statements, filterBy));
}

/** A paper without its decisions is still a paper. */
async function showDecisions(paper) {
  list.decided(await decisionsOnPaper(paper).catch(() => new Map()));
}

function fits(statement) {
  const asked = byId("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
  return (isShown(statement.layer) || statement === chosen) && asked.every((word) => statement.words.includes(word));
}

function showFacts() {
  const shown = list.show(fits);
  byId("shown").textContent = shown === statements.length ? `all ${shown}` : `${shown} of ${statements.length}`;
}

function filterBy(label) {
  byId("filter").value = `[${label}]`;
  showFacts();
  byId("tab-statements").click();
}

/** Chooses a statement from the list, or from the page, where it is in view already. */
function choose(statement) {
  const fromPage = statement.boxes.some(inView);
  mark(statement);
  byId("tab-statements").click();
  list.choose(statement);
  if (!isShown(statement.layer)) showFacts();
  if (statement.boxes.length && !fromPage) pages.show(statement.page, statement.boxes[0]);
  else if (!statement.boxes.length) text.show(statement.evidence.span);
}

function mark(statement) {
  chosen?.mark(false);
  chosen = statement;
  host.querySelectorAll(".box.asked, .box.piece").forEach((it) => it.remove());
  statement.mark(true);
  for (const { page, boxes, role } of statement.pieces) pages.lay(page, boxes, { class: "box piece", title: role });
  remember(statement);
}

/** The address names what is chosen, so that it can be sent to someone. */
function remember(statement) {
  const address = new URLSearchParams({ id: parameters.get("id") });
  if (statement.line.fact) address.set("fact", statement.line.fact);
  if (statement.page) address.set("page", statement.page);
  history.replaceState(null, "", "?" + address);
}

function inView(box) {
  const place = box.getBoundingClientRect();
  const outer = host.getBoundingClientRect();
  return place.top >= outer.top && place.bottom <= outer.bottom;
}

function followed() {
  cancelAnimationFrame(following);
  following = requestAnimationFrame(() => {
    const now = pages.current();
    if (now === page) return;
    page = now;
    byId("page").textContent = "page " + now;
    list.follow(now);
  });
}

/** `j` and `k` go to the next and the previous statement. */
function stepped(event) {
  const step = { j: 1, k: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog")) return;
  const shown = statements.filter(fits).sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
  const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(chosen) + step))];
  if (next) choose(next);
}

function goTo(evidence) {
  if (!evidence?.page || host.querySelector(".words")) return text.show(evidence?.span);
  host.querySelectorAll(".box.asked").forEach((it) => it.remove());
  const [first] = pages.lay(evidence.page, evidence.boxes ?? [], { class: "box asked" });
  pages.show(evidence.page, first);
  return undefined;
}

async function goWhereAsked() {
  const asked = parameters.has("passage") ? await passage(parameters.get("id"), parameters.get("passage")) : parameters;
  const number = Number(asked.get("page") ?? 0);
  const boxes = (asked.get("boxes") ?? "").split(";").map((box) => box.split(",").map(Number)).filter((box) => box.length === 4 && box.every(Number.isFinite));
  const same = statements.filter((it) => asked.get("fact") && it.line.fact === asked.get("fact"));
  const wanted = same.find((it) => it.page === number && (!boxes.length || near(it, boxes[0]))) ?? same[0];
  if (wanted) choose(wanted);
  else if (boxes.length) goTo({ page: number, boxes });
  else if (number) pages.show(number);
}

function near(statement, [x, y]) {
  return statement.places.some((place) => place.boxes?.some((box) => Math.abs(box[0] - x) < 2 && Math.abs(box[1] - y) < 2));
}

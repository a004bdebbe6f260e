/** A paper's page: the PDF with every statement's words marked, and the statements beside it. */
import { byId, chemistry, element, json } from "./dom.js";
import { Pages } from "./pages.js";
import { KINDS, told } from "./statements.js";
import { PaperText } from "./text.js";

const MOST_SHOWN = 400;
const parameters = new URLSearchParams(location.search);
const id = parameters.get("id") ?? "";
const pages = new Pages(byId("pages"));
const text = new PaperText(byId("pages"));
let statements = [];
let kind = null;

try {
  const paper = await json("/api/papers/" + encodeURIComponent(id));
  document.title = (paper.title || paper.name) + " – Heterograph";
  byId("title").textContent = paper.title || paper.name;
  byId("card").replaceChildren(...card(paper));
  const [lines, reason] = await Promise.all([
    fetch(`/api/papers/${paper.id}/lines`).then((answer) => answer.text()).then((it) => it.split("\n").filter(Boolean).map((line) => JSON.parse(line))),
    opened(paper),
  ]);
  if (reason) text.write(lines, reason);
  statements = lines.filter((it) => KINDS.includes(it.type)).map(prepared);
  showKinds();
  showFacts();
  goWhereAsked();
} catch (fault) {
  byId("title").textContent = "This paper cannot be shown";
  byId("card").replaceChildren(element("span", { class: "error" }, fault.message));
}

/** Shows the pages; why there are none to show, where there are none. */
async function opened(paper) {
  if (!paper.pages) return "This paper came without pages. Its words as they were read:";
  try {
    await pages.open(`/api/papers/${paper.id}/file`);
    return null;
  } catch (fault) {
    return fault.name === "PasswordException"
      ? "The PDF is encrypted, so that its pages are not shown. Its words as they were read:"
      : `The PDF cannot be shown here (${fault.message}). Its words as they were read:`;
  }
}

function card(paper) {
  return [
    [paper.year, paper.pages ? `${paper.pages} pages` : null, `${paper.statements} statements`].filter(Boolean).join(" · ") + " ",
    paper.doi ? element("a", { href: "https://doi.org/" + paper.doi }, paper.doi) : null,
    " ",
    element("a", { href: `/api/papers/${paper.id}/lines` }, "JSON Lines"),
  ].filter(Boolean);
}

function prepared(line) {
  const [says, under] = told(line);
  const places = line.evidence?.page ? [{ page: line.evidence.page, boxes: line.evidence.boxes }, ...(line.evidence.continued ?? [])] : [];
  const statement = { line, says, under, places, laid: [] };
  for (const place of places)
    statement.laid.push(...pages.lay(place.page, place.boxes ?? [], { class: "box " + line.type, title: says, onclick: () => choose(statement, true) }));
  return statement;
}

function showKinds() {
  const counts = KINDS.map((it) => [it, statements.filter((s) => s.line.type === it).length]).filter(([, count]) => count);
  byId("types").replaceChildren(
    ...[[null, statements.length], ...counts].map(([it, count]) =>
      element("button", { class: "chip", type: "button", "aria-pressed": String(kind === it), onclick: () => { kind = it; showKinds(); showFacts(); } }, `${it ?? "all"} ${count}`)));
}

byId("filter").addEventListener("input", showFacts);

function showFacts() {
  const asked = byId("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = statements.filter((it) => (!kind || it.line.type === kind) && asked.every((word) => `${it.says} ${it.under} ${it.line.evidence?.quote ?? ""}`.toLowerCase().includes(word)));
  byId("facts").replaceChildren(...shown.slice(0, MOST_SHOWN).map(fact));
  if (shown.length > MOST_SHOWN) byId("facts").append(element("p", { class: "quiet" }, `${shown.length - MOST_SHOWN} more: filter to see them.`));
}

function fact(statement) {
  const evidence = statement.line.evidence ?? {};
  statement.entry = element("button", { class: "fact " + statement.line.type, type: "button", onclick: () => choose(statement, false) },
    element("div", { class: "says" }, ...chemistry(statement.says)),
    element("div", { class: "under" }, [statement.under, evidence.page ? "p. " + evidence.page : null, evidence.table ?? evidence.section].filter(Boolean).join(" · ")),
    evidence.quote ? element("blockquote", {}, evidence.quote) : null);
  return statement.entry;
}

function choose(statement, fromPage) {
  document.querySelectorAll(".box.chosen").forEach((it) => it.classList.remove("chosen"));
  document.querySelectorAll(".fact[aria-current]").forEach((it) => it.removeAttribute("aria-current"));
  statement.laid.forEach((it) => it.classList.add("chosen"));
  statement.entry?.setAttribute("aria-current", "true");
  if (fromPage) statement.entry?.scrollIntoView({ block: "nearest" });
  else if (statement.laid.length) pages.show(statement.places[0].page, statement.laid[0]);
  else text.show(statement.line.evidence?.span);
}

function goWhereAsked() {
  const wanted = statements.find((it) => parameters.get("fact") && it.line.fact === parameters.get("fact"));
  const page = Number(parameters.get("page") ?? 0);
  if (parameters.get("boxes")) {
    const boxes = parameters.get("boxes").split(";").map((box) => box.split(",").map(Number)).filter((box) => box.length === 4 && box.every(Number.isFinite));
    const [first] = pages.lay(page, boxes, { class: "box chosen" });
    pages.show(page, first);
  } else if (wanted) {
    choose(wanted, false);
  } else if (page) {
    pages.show(page);
  }
}

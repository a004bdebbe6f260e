/** Searches that are kept under a name on the server, with what is new in each since someone looked. */
import { counted, element, fill, link } from "../dom.js";
import { json } from "../http.js";
import { send } from "../token.js";

const NAMED = /^[\p{L}\p{N} ._-]{1,80}$/u;

/** The address of a saved search; of what is new in it alone where `since` is given. */
const address = (it, since) => {
  const target = new URLSearchParams({ q: it.q });
  it.facets.forEach((facet) => target.append("facet", facet));
  if (since) target.set("since", since);
  target.set("saved", it.name);
  return "/?" + target;
};

/** Lists the searches on the first page, those with news first. */
export async function showSaved(host) {
  const all = await json("/api/searches").catch(() => []);
  const sorted = all.toSorted((a, b) => Math.sign(b.fresh) - Math.sign(a.fresh) || a.name.localeCompare(b.name));
  fill(host, all.length ? [element("h2", {}, "Saved searches"), element("ul", {}, sorted.map((it) => element("li", {},
    link(address(it), it.name), " ", element("span", { class: "tally" }, counted(it.total, "hit")), " ",
    it.fresh ? element("a", { class: "badge", href: address(it, it.looked) }, `${it.fresh.toLocaleString("en")} new`) : null)))] : null);
}

/** What can be done with a search: keep it, see what is new only, take it away, forget it. `show` is called with another state of the page. */
export function keeping(parameters, show) {
  const host = element("span", { class: "keeping" });
  fill(host, ...actions(parameters, show, host));
  return host;
}

function actions(parameters, show, host) {
  const saved = parameters.get("saved");
  const button = (label, onclick) => element("button", { type: "button", class: "small", onclick }, label);
  return saved
    ? [element("span", { class: "quiet" }, "saved as ", element("b", {}, saved)), button("Forget it", () => forget(saved, parameters, show, host))]
    : [button("Save this search …", () => fill(host, form(parameters, show, host)).querySelector("input").focus())];
}

function form(parameters, show, host) {
  const name = element("input", { name: "name", required: true, maxlength: 80, "aria-label": "Name of the search", value: suggested(parameters.get("q") ?? "") });
  const submit = (event) => { event.preventDefault(); save(name.value.trim(), parameters, show, host); };
  return element("form", { onsubmit: submit }, element("span", { class: "quiet" }, "as "), name, element("button", { class: "small" }, "Save"),
    element("button", { type: "button", class: "small", onclick: () => fill(host, ...actions(parameters, show, host)) }, "Cancel"));
}

const suggested = (words) => words.replace(/[^\p{L}\p{N} ._-]+/gu, " ").replace(/ {2,}/g, " ").trim().slice(0, 60);

async function save(name, parameters, show, host) {
  if (!NAMED.test(name)) return complain(host, "A name has letters, digits, blanks, . _ and - only.");
  const body = JSON.stringify({ q: parameters.get("q") ?? "", facets: parameters.getAll("facet") });
  return tried(host, async () => {
    if (await send("/api/searches/" + encodeURIComponent(name), { method: "PUT", headers: { "Content-Type": "application/json" }, body })) show(withSaved(parameters, name));
  });
}

function forget(name, parameters, show, host) {
  return tried(host, async () => {
    if (await send("/api/searches/" + encodeURIComponent(name), { method: "DELETE" })) show(withSaved(parameters, null));
  });
}

function withSaved(parameters, name) {
  const next = new URLSearchParams(parameters);
  if (name) next.set("saved", name);
  else ["saved", "since"].forEach((it) => next.delete(it));
  return next;
}

/** Says that only news are shown, with the ways out of it. */
export function news(parameters, show) {
  const since = parameters.get("since");
  if (!since) return null;
  const saved = parameters.get("saved");
  const all = new URLSearchParams(parameters);
  all.delete("since");
  const host = element("p", { class: "news" });
  const seen = () => tried(host, async () => {
    if (await send(`/api/searches/${encodeURIComponent(saved)}/looked`, { method: "POST" })) show(all);
  });
  return fill(host, "Only papers that came in since ", new Date(since).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }), ". ", link("/?" + all, "Show all"),
    saved ? [" · ", element("button", { type: "button", class: "link", onclick: seen }, "I have seen them")] : null);
}

async function tried(host, deed) {
  try {
    await deed();
  } catch (fault) {
    complain(host, fault.message);
  }
}

function complain(host, words) {
  host.querySelector(".error")?.remove();
  host.append(element("span", { class: "error", role: "alert" }, " " + words));
}

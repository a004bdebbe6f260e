/** What papers say of a material that cannot all be true. */
import { element, link } from "../dom.js";
import { facts } from "../facts.js";
import { chemistry } from "../formula.js";
import { words } from "../words.js";
import { places } from "./measurements.js";

export async function conflicts(about) {
  const found = await facts(`${about} ?it a hg:Conflict .`);
  if (!found.length) return null;
  return [element("ul", { class: "entries" }, found.map((it) => element("li", {}, element("span", { class: "badge warn" }, words(it.one("conflictKind") ?? "conflict")), " ", chemistry(it.one("reason")?.replaceAll("->", "→") ?? ""), " ", element("span", { class: "quiet" }, places(it))))),
    element("p", {}, link("/audit/", "See them side by side"))];
}

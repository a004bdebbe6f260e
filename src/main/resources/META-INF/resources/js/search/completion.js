/** Proposes materials, properties and authors while someone types: a list of choices under the box (WAI-ARIA combobox). */
import { element, fill } from "../dom.js";
import { chemistry } from "../formula.js";
import { json } from "../http.js";

const MOST = 8;
const FEWEST_LETTERS = 2;

/** @param box the field; `list` the empty list under it */
export function complete(box, list) {
  let at = -1;
  let turn = 0;
  const close = () => { turn++; list.hidden = true; at = -1; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); };
  const point = (next) => {
    at = next;
    [...list.children].forEach((it, index) => it.setAttribute("aria-selected", String(index === at)));
    if (at >= 0) box.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const take = (proposal) => { box.value = replaced(box.value, proposal); close(); box.focus(); };
  box.addEventListener("input", async () => {
    const mine = ++turn;
    const found = await proposals(box.value);
    if (mine !== turn) return;
    fill(list, found.map((it, index) => element("li", { id: "proposal-" + index, role: "option", "aria-selected": "false", onpointerdown: (event) => { event.preventDefault(); take(it.text); } },
      element("span", {}, chemistry(it.text)), element("span", { class: "quiet" }, it.field.toLowerCase()))));
    at = -1;
    list.hidden = !found.length;
    box.setAttribute("aria-expanded", String(found.length > 0));
  });
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const count = list.children.length;
    if (event.key === "ArrowDown") point((at + 1) % count);
    else if (event.key === "ArrowUp") point((at + count - 1) % count);
    else if (event.key === "Escape") close();
    else if (["Enter", "Tab"].includes(event.key) && at >= 0) take(list.children[at].firstChild.textContent);
    else return;
    if (event.key !== "Tab") event.preventDefault();
  });
  box.addEventListener("blur", close);
  box.form?.addEventListener("submit", close);
}

const lastWord = (text) => text.match(/[^\s"]+$/)?.[0] ?? "";
const replaced = (text, proposal) => text.slice(0, text.length - lastWord(text).length) + (/\s/.test(proposal) ? `"${proposal}"` : proposal) + " ";

/** Names that begin as the last word does. */
async function proposals(text) {
  const word = lastWord(text);
  return word.length < FEWEST_LETTERS ? [] : json("/api/search/complete?" + new URLSearchParams({ q: word, size: MOST })).catch(() => []);
}

/** The watched folder: where it is, what lies in it, and what could not be read. */
import { counted, element, fill } from "../dom.js";
import { json } from "../http.js";

const BETWEEN = 10_000;

/** Tells of the folder, and tells again when something in it has changed; `changed` is called then. */
export async function folder(host, changed) {
  let before = null;
  for (;;) {
    const now = document.hidden ? null : await json("/api/folder").catch(() => null);
    const print = JSON.stringify({ ...now, looked: null });
    if (now && print !== before) {
      fill(host, now.folder ? told(now) : none());
      if (before) changed();
      before = print;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}

const none = () => element("p", { class: "quiet" }, "No folder is watched. Start with ", element("code", {}, "heterograph serve --watch DIR"), " to have all papers that lie or are put in DIR come in by themselves.");

function told({ folder: place, files, held, failed }) {
  const others = files - held - failed.length;
  return [
    element("p", { class: "quiet" }, "Watched folder ", element("code", {}, place), ": ",
      files ? `${counted(files, "paper")}, ${held === files ? "all" : held} in the library${others > 0 ? `, ${others} taken out` : ""}. ` : "no papers yet. ", "What is put there comes in by itself."),
    failed.length ? element("details", {}, element("summary", {}, counted(failed.length, "file") + " could not be taken in"),
      element("ul", { class: "tasks" }, failed.map((it) => element("li", { class: "failed" }, element("b", {}, it.name), " ", element("span", { class: "state" }, it.reason))))) : null,
  ];
}

/** The papers of the library: what is there, and the way in for others. */
import { byId, fill, trouble } from "../dom.js";
import { json } from "../http.js";
import { folder } from "./folder.js";
import { Intake } from "./intake.js";
import { PaperList } from "./list.js";

const list = new PaperList(byId("rows"), byId("count"), again);
const intake = new Intake(byId("drop"), byId("files"), byId("tasks"), again);

byId("filter").addEventListener("input", () => list.filter(byId("filter").value));
document.querySelectorAll("[data-sort]").forEach((it) => it.addEventListener("click", () => list.sort(it)));
again();
intake.resume();
folder(byId("folder"), again);

async function again() {
  try {
    list.show(await json("/api/papers"));
    byId("list").hidden = !list.size;
  } catch (fault) {
    fill(byId("count"), trouble(fault));
  }
}

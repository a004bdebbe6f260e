/** Pieces of pages: what stands around some boxes, drawn when it comes into view, with the boxes marked. */
import { element } from "../dom.js";
import { onViewport, openPdf } from "./file.js";

const SHARP = 1.5;
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((it) => it.isIntersecting)) {
    watcher.unobserve(entry.target);
    waiting.get(entry.target)?.();
  }
}, { rootMargin: "200px" });
const waiting = new WeakMap();

/** The region that holds all boxes, with some points more on each side. */
export function around(boxes, more = 24) {
  const left = Math.min(...boxes.map((it) => it[0]));
  const top = Math.min(...boxes.map((it) => it[1]));
  const right = Math.max(...boxes.map((it) => it[0] + it[2]));
  const bottom = Math.max(...boxes.map((it) => it[1] + it[3]));
  return [Math.max(0, left - more), Math.max(0, top - more), right - left + 2 * more, bottom - top + 2 * more];
}

/** A picture of a region [x, y, width, height] of a page; `label` says in words what is on it. */
export function crop({ paper, page, region, boxes = [], label }) {
  const frame = element("div", { class: "crop", role: "img", "aria-label": label, style: { aspectRatio: `${region[2]} / ${region[3]}`, maxWidth: region[2] * 1.6 + "px" } });
  waiting.set(frame, () => draw(frame, { paper, page, region, boxes }).catch((fault) => frame.replaceChildren(element("p", { class: "quiet" }, `The page cannot be shown (${fault.message}).`))));
  watcher.observe(frame);
  return frame;
}

async function draw(frame, { paper, page: number, region, boxes }) {
  const file = await openPdf(paper);
  const page = await file.getPage(number);
  const whole = page.getViewport({ scale: 1 });
  const cut = onViewport(page, whole, within(page, region));
  const scale = Math.max(1, (frame.clientWidth / cut.width) * SHARP);
  const canvas = element("canvas", { width: Math.ceil(cut.width * scale), height: Math.ceil(cut.height * scale), "aria-hidden": "true" });
  await page.render({ canvas, viewport: page.getViewport({ scale, offsetX: -cut.left * scale, offsetY: -cut.top * scale }) }).promise;
  frame.style.aspectRatio = `${cut.width} / ${cut.height}`;
  frame.replaceChildren(canvas, ...boxes.map((box) => mark(onViewport(page, whole, box), cut)));
}

/** The part of a region that is on its page. */
function within(page, [x, y, width, height]) {
  const [left, bottom, right, top] = page.view;
  const [fromX, fromY] = [Math.max(0, x), Math.max(0, y)];
  return [fromX, fromY, Math.min(x + width, right - left) - fromX, Math.min(y + height, top - bottom) - fromY];
}

const percent = (part, of) => (100 * part) / of + "%";

const mark = (box, cut) => element("div", { class: "box", "aria-hidden": "true", style: {
  left: percent(box.left - cut.left - 1, cut.width), top: percent(box.top - cut.top - 1, cut.height),
  width: percent(box.width + 2, cut.width), height: percent(box.height + 2, cut.height) } });

/** The pages of a PDF, drawn when they come into view, with their words to select and boxes beneath them. */
import { element } from "../dom.js";
import { onViewport, openPdf, TextLayer } from "../pdf/file.js";

const WIDEST = 900;
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

export class Pages {
  #host;
  #sheets = [];
  #zoom = 1;
  #watcher;

  constructor(host) {
    this.#host = host;
    this.#watcher = new IntersectionObserver((entries) => entries.filter((it) => it.isIntersecting).forEach((it) => this.#draw(it.target)), { root: host, rootMargin: "600px" });
  }

  /** Opens the PDF of a paper; resolves when all pages have their size. */
  async open(paper) {
    const file = await openPdf(paper);
    const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
    pages.forEach((page, index) => this.#add(page, index + 1));
    this.#fit();
    new ResizeObserver(() => this.#fit()).observe(this.#host);
    this.#host.append(...this.#sheets.slice(1).map((it) => it.sheet));
    this.#sheets.slice(1).forEach((it) => this.#watcher.observe(it.sheet));
    return file;
  }

  #add(page, number) {
    const viewport = page.getViewport({ scale: 1 });
    const boxes = element("div", { class: "boxes" });
    const sheet = element("div", { class: "page", "data-page": number, role: "group", "aria-label": `Page ${number}`, style: { aspectRatio: `${viewport.width} / ${viewport.height}` } }, boxes);
    this.#sheets[number] = { number, sheet, page, viewport, boxes, drawnAt: 0 };
  }

  #fit() {
    const width = Math.min(this.#host.clientWidth - 24, WIDEST) * this.#zoom;
    this.#host.style.setProperty("--page-width", Math.max(120, Math.floor(width)) + "px");
  }

  /** One step larger or smaller. */
  zoom(step) {
    const at = this.#host.scrollTop / this.#host.scrollHeight;
    this.#zoom = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, ZOOMS.indexOf(this.#zoom) + step))];
    this.#fit();
    this.#host.scrollTop = at * this.#host.scrollHeight;
    for (const { sheet } of this.#sheets.slice(1)) {
      this.#watcher.unobserve(sheet);
      this.#watcher.observe(sheet);
    }
    return this.#zoom;
  }

  async #draw(sheet) {
    const entry = this.#sheets[Number(sheet.dataset.page)];
    const scale = (sheet.clientWidth / entry.viewport.width) * Math.min(window.devicePixelRatio || 1, 2);
    if (Math.abs(entry.drawnAt - scale) < 0.05 * scale) return;
    entry.drawnAt = scale;
    const viewport = entry.page.getViewport({ scale });
    const canvas = element("canvas", { width: Math.floor(viewport.width), height: Math.floor(viewport.height), "aria-hidden": "true" });
    await entry.page.render({ canvas, viewport }).promise;
    sheet.querySelector("canvas")?.remove();
    sheet.prepend(canvas);
    await this.#words(entry);
  }

  /** The words of the page above its picture, to be selected, copied and read aloud. */
  async #words(entry) {
    entry.words?.remove();
    entry.words = element("div", { class: "textLayer" });
    const scale = entry.sheet.clientWidth / entry.viewport.width;
    entry.words.style.setProperty("--total-scale-factor", scale);
    entry.sheet.append(entry.words);
    await new TextLayer({ textContentSource: entry.page.streamTextContent(), container: entry.words, viewport: entry.page.getViewport({ scale }) }).render();
  }

  /** Lays boxes [x, y, width, height] (points from the top left) upon a page. */
  lay(number, boxes, attributes) {
    const entry = this.#sheets[number];
    if (!entry) return [];
    const { width, height } = entry.viewport;
    return boxes.map((given) => {
      const it = onViewport(entry.page, entry.viewport, given);
      const style = { left: (100 * (it.left - 1)) / width + "%", top: (100 * (it.top - 1)) / height + "%", width: (100 * (it.width + 2)) / width + "%", height: (100 * (it.height + 2)) / height + "%" };
      const box = element("div", { ...attributes, style });
      entry.boxes.append(box);
      return box;
    });
  }

  /** The page that stands in the upper part of what is seen. */
  current() {
    const line = this.#host.getBoundingClientRect().top + this.#host.clientHeight / 4;
    return this.#sheets.findLast((it) => it?.sheet.getBoundingClientRect().top <= line)?.number ?? 1;
  }

  /** Brings a box, or else a page, into view. */
  show(number, box) {
    const target = box ?? this.#sheets[number]?.sheet;
    if (!target) return;
    const host = this.#host.getBoundingClientRect();
    const place = target.getBoundingClientRect();
    const above = box ? Math.max(40, (this.#host.clientHeight - place.height) / 3) : 8;
    this.#host.scrollBy({ top: place.top - host.top - above, behavior: box ? "smooth" : "auto" });
  }
}

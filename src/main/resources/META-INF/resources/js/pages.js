/** The pages of a PDF, drawn when they come into view, with boxes laid over them. */
import * as pdfjs from "/webjars/pdfjs-dist/5.4.624/build/pdf.min.mjs";
import { element } from "./dom.js";

const BASE = "/webjars/pdfjs-dist/5.4.624/";
pdfjs.GlobalWorkerOptions.workerSrc = BASE + "build/pdf.worker.min.mjs";

export class Pages {
  #host;
  #sheets = [];

  constructor(host) {
    this.#host = host;
  }

  /** Opens a PDF; resolves when all pages have their size. */
  async open(address) {
    const file = await loaded(pdfjs.getDocument({ url: address, cMapUrl: BASE + "cmaps/", cMapPacked: true, standardFontDataUrl: BASE + "standard_fonts/", wasmUrl: BASE + "wasm/" }));
    const watcher = new IntersectionObserver((entries) => entries.filter((it) => it.isIntersecting).forEach((it) => this.#draw(it.target)), { root: this.#host, rootMargin: "600px" });
    const width = Math.min(this.#host.clientWidth - 32, 1000);
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: width / natural.width });
      const sheet = element("div", { class: "page", "data-page": number, style: `width:${viewport.width}px;height:${viewport.height}px` });
      this.#sheets[number] = { sheet, page, viewport, drawn: false };
      this.#host.append(sheet);
      watcher.observe(sheet);
    }
  }

  async #draw(sheet) {
    const entry = this.#sheets[Number(sheet.dataset.page)];
    if (entry.drawn) return;
    entry.drawn = true;
    const sharp = window.devicePixelRatio || 1;
    const viewport = entry.page.getViewport({ scale: entry.viewport.scale * sharp });
    const canvas = element("canvas", { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
    sheet.prepend(canvas);
    await entry.page.render({ canvas, viewport }).promise;
  }

  /** Lays boxes [x, y, width, height] (points from the top left) over a page. */
  lay(number, boxes, attributes) {
    const entry = this.#sheets[number];
    if (!entry) return [];
    const [left, , , top] = entry.page.view;
    return boxes.map(([x, y, width, height]) => {
      const a = entry.viewport.convertToViewportPoint(left + x, top - y);
      const b = entry.viewport.convertToViewportPoint(left + x + width, top - y - height);
      const place = `left:${Math.min(a[0], b[0]) - 1}px;top:${Math.min(a[1], b[1]) - 1}px;width:${Math.abs(a[0] - b[0]) + 2}px;height:${Math.abs(a[1] - b[1]) + 2}px`;
      const box = element("div", { ...attributes, style: place });
      entry.sheet.append(box);
      return box;
    });
  }

  /** Brings a box, or else a page, into view. */
  show(number, box) {
    (box ?? this.#sheets[number]?.sheet)?.scrollIntoView({ block: box ? "center" : "start" });
  }
}

/** The file, or a fault where it asks for a password: none is ever kept here. */
function loaded(task) {
  return new Promise((resolve, reject) => {
    task.onPassword = () => reject(Object.assign(new Error("it is encrypted"), { name: "PasswordException" }));
    task.promise.then(resolve, reject);
  });
}

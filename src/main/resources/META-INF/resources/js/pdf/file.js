/** Opens PDFs by pdf.js, each once. */
import * as pdfjs from "/webjars/pdfjs-dist/5.4.624/build/pdf.min.mjs";

const BASE = "/webjars/pdfjs-dist/5.4.624/";
pdfjs.GlobalWorkerOptions.workerSrc = BASE + "build/pdf.worker.min.mjs";

export const { TextLayer } = pdfjs;
const opened = new Map();

/** The PDF of a paper; a fault where it asks for a password, for none is ever kept here. */
export function openPdf(paper) {
  if (!opened.has(paper)) opened.set(paper, loaded(`/api/papers/${encodeURIComponent(paper)}/file`));
  return opened.get(paper);
}

function loaded(url) {
  const task = pdfjs.getDocument({ url, cMapUrl: BASE + "cmaps/", cMapPacked: true, standardFontDataUrl: BASE + "standard_fonts/", wasmUrl: BASE + "wasm/", isEvalSupported: false });
  return new Promise((resolve, reject) => {
    task.onPassword = () => reject(Object.assign(new Error("it is encrypted"), { name: "PasswordException" }));
    task.promise.then(resolve, reject);
  });
}

/** A box [x, y, width, height] in points from the top left of a page, as left, top, width, height of a viewport of scale 1. */
export function onViewport(page, viewport, [x, y, width, height]) {
  const [left, , , top] = page.view;
  const a = viewport.convertToViewportPoint(left + x, top - y);
  const b = viewport.convertToViewportPoint(left + x + width, top - y - height);
  return { left: Math.min(a[0], b[0]), top: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
}

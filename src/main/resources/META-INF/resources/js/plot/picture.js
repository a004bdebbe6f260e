/** A plot as a file: SVG to work on, PNG to show. */
import { drawn } from "../dom.js";
import { save } from "../download.js";

const LINE = 18;
const SHARP = 2;

/** A copy that stands alone: colours in it, white behind it, the legend below. */
function alone(figure) {
  const copy = figure.querySelector("svg.plot").cloneNode(true);
  const [, , width, height] = copy.getAttribute("viewBox").split(" ").map(Number);
  const entries = [...figure.querySelectorAll(".legend li")];
  const whole = height + entries.length * LINE + (entries.length ? 8 : 0);
  copy.removeAttribute("class");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 0 ${width} ${whole}`);
  copy.setAttribute("width", width);
  copy.setAttribute("height", whole);
  copy.setAttribute("color", "#1c2430");
  copy.querySelectorAll("a").forEach((it) => it.setAttribute("href", new URL(it.getAttribute("href") ?? "", location.href).href));
  copy.prepend(drawn("rect", { width, height: whole, fill: "#ffffff" }));
  entries.forEach((entry, index) => {
    const mark = entry.querySelector("path").cloneNode();
    mark.setAttribute("transform", `translate(70,${height + index * LINE})`);
    copy.append(mark, drawn("text", { x: 82, y: height + index * LINE + 4, fill: "currentColor" }, entry.textContent.trim()));
  });
  return { width, height: whole, text: new XMLSerializer().serializeToString(copy) };
}

export function saveSvg(figure, name) {
  save(name + ".svg", alone(figure).text, "image/svg+xml");
}

export async function savePng(figure, name) {
  const { width, height, text } = alone(figure);
  const picture = new Image();
  picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const context = canvas.getContext("2d");
  context.scale(SHARP, SHARP);
  context.drawImage(picture, 0, 0, width, height);
  canvas.toBlob((blob) => save(name + ".png", blob), "image/png");
}

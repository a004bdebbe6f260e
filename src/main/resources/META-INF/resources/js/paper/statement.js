/** A statement of the paper with its places on the pages. */
import { told } from "../statements.js";
import { layerOf } from "./layers.js";

export class Statement {
  constructor(line, number) {
    [this.says, this.under] = told(line);
    this.line = line;
    this.number = number;
    this.layer = layerOf(line);
    this.places = placesOf(line);
    this.boxes = [];
    this.words = `${this.says} ${this.under} ${line.type} ${line.evidence?.quote ?? ""} ${line.entity ?? ""} ${(line.cites ?? []).map((it) => `[${it}]`).join(" ")}`.toLowerCase();
  }

  get page() {
    return this.places[0]?.page;
  }

  get evidence() {
    return this.line.evidence ?? this.line.between?.[0]?.evidence ?? {};
  }

  /** Lays the statement's boxes upon the pages. */
  lay(pages) {
    for (const { page, boxes } of this.places) this.boxes.push(...pages.lay(page, boxes ?? [], { class: "box " + this.layer, "data-statement": this.number }));
  }

  mark(chosen) {
    this.boxes.forEach((it) => it.classList.toggle("chosen", chosen));
  }

  /** The pieces that stand elsewhere: a table's header, the sentence that names the material. */
  get pieces() {
    return (this.evidence.parts ?? []).filter((it) => it.boxes?.length);
  }
}

function placesOf(line) {
  const evidences = line.type === "conflict" ? (line.between ?? []).map((it) => it.evidence) : [line.evidence ?? {}];
  return evidences.flatMap((it) => (it?.page ? [{ page: it.page, boxes: it.boxes }, ...(it.continued ?? [])] : []));
}

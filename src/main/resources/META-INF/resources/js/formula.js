/** Sets formulas, charges and powers of units as they are printed: MoS₂, Na⁺, g⁻¹. Other words stay as they are. */
import { element } from "./dom.js";

const ELEMENTS = new Set(("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe "
  + "Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu T M X").split(" "));
const ALONE = /^(?:[HNOFIS]2|Cl2|Br2|O3|P4|S8|C60|C70|Li2|Na2)$/;
const SYMBOL = "(?:[TMX](?=[xyz](?![a-z]))|[A-Z][a-z]?)";
const AMOUNT = "(?:\\d{1,3}(?:\\.\\d{1,3})?(?:[-−–+][xyzδ])?|[xyznmδ](?![a-z]))";
const WORD = new RegExp(`(?<![A-Za-z0-9])(?:[([]{0,2}${SYMBOL}${AMOUNT}?(?:[)\\]]${AMOUNT}?){0,2}){1,12}(?![a-z])(?:\\d?[+](?![\\w(])|[−-](?![\\w(]))?`, "g");
const PIECE = new RegExp(`([)\\]]|${SYMBOL})(${AMOUNT}?)`, "g");
const ANION = /^(?:O|S|Se|Te)2[−-]$/;
const POWER = /(?<=(?:^|[\s·/(\d])(?:(?:mA ?h ?|A ?h ?|m?A ?|W ?h ?)?g|[mkµμcnp]?[gmslLVKWJ]|mol|min|kg|h|cycle))([−–-]\d)(?!\d)|(?<=(?:^|[\s·/(])(?:[cmn]?m))[23](?=$|[\s/·)])/g;
const ELECTRON = /(?<![A-Za-z0-9])e([−-])(?![\w])/g;
const MARKED = /([_^])\{([^{}]*)\}/g;

/** Text as nodes: words, and sub- and superscripts. */
export function chemistry(text) {
  const scripts = [...formulas(String(text)), ...raised(String(text))].sort((a, b) => a.start - b.start);
  return cut(String(text), scripts);
}

/** `SnSe_{2}` as a paper's marked text has it, with its 2 below the line. */
export function scripts(text) {
  const pieces = [];
  let at = 0;
  for (const found of String(text).matchAll(MARKED)) {
    pieces.push(text.slice(at, found.index), element(found[1] === "_" ? "sub" : "sup", {}, found[2]));
    at = found.index + found[0].length;
  }
  pieces.push(String(text).slice(at));
  return pieces;
}

/** Text whose stretches [start, end) are marked; formulas are set on both sides of a mark. */
export function marked(text, stretches = []) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of stretches) {
    if (start < at) continue;
    pieces.push(...chemistry(text.slice(at, start)), element("mark", {}, ...chemistry(text.slice(start, end))));
    at = end;
  }
  pieces.push(...chemistry(text.slice(at)));
  return pieces;
}

/** The text with scripts as letters of their own, for drawings: MoS₂. */
export function lettered(text) {
  return chemistry(text).map((piece) => (typeof piece === "string" ? piece : small(piece.textContent, piece.localName === "sub"))).join("");
}

const LOW = { 0: "₀", 1: "₁", 2: "₂", 3: "₃", 4: "₄", 5: "₅", 6: "₆", 7: "₇", 8: "₈", 9: "₉", "+": "₊", "-": "₋", "−": "₋", "–": "₋", x: "ₓ", n: "ₙ", m: "ₘ" };
const HIGH = { 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹", "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻" };
const small = (text, low) => [...text].map((it) => (low ? LOW : HIGH)[it] ?? it).join("");

function cut(text, found) {
  const pieces = [];
  let at = 0;
  for (const { start, end, name } of found) {
    if (start < at) continue;
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(element(name, {}, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

function formulas(text) {
  return [...text.matchAll(WORD)].flatMap((word) => parts(word[0], word.index));
}

/** Sub- and superscripts of a word, none where it is no formula. */
function parts(word, offset) {
  const body = word.replace(ANION.test(word) ? /2[−-]$/ : /(?:\d?\+|[−-])$/, "");
  const charge = word.slice(body.length);
  const pieces = [...body.matchAll(PIECE)];
  const symbols = pieces.map((it) => it[1]).filter((it) => /[A-Z]/.test(it));
  if (!symbols.length || !symbols.every((it) => ELEMENTS.has(it))) return [];
  const ion = symbols.length === 1 && charge && pieces.every((it) => !it[2] || charge === it[2]);
  const below = symbols.length > 1 || ALONE.test(body)
    ? pieces.filter((it) => it[2]).map((it) => ({ start: offset + it.index + it[1].length, end: offset + it.index + it[0].length, name: "sub" })) : [];
  const above = charge && (ion || below.length) ? [{ start: offset + body.length, end: offset + word.length, name: "sup" }] : [];
  return [...below, ...above];
}

function raised(text) {
  const powers = [...text.matchAll(POWER)].map((it) => ({ start: it.index, end: it.index + it[0].length, name: "sup" }));
  const electrons = [...text.matchAll(ELECTRON)].map((it) => ({ start: it.index + 1, end: it.index + 2, name: "sup" }));
  return [...powers, ...electrons];
}

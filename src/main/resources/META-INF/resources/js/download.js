/** Saves what a page shows as a file. */

export function save(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Rows of cells as CSV (RFC 4180). */
export const csv = (rows) => rows.map((cells) => cells.map(cell).join(",")).join("\r\n") + "\r\n";

/** Quoted where need be; what a spreadsheet would run as a formula is made text. */
function cell(value) {
  const text = value === undefined || value === null ? "" : String(value);
  const safe = typeof value === "string" && /^[=+@\t\r]|^-(?![\d.])/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

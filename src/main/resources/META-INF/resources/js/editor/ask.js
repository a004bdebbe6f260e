/** Sends a query; the usual prefixes need not be declared, and a fault is told at its place in what was typed. */
import { asked } from "../http.js";

/** {text, json, type}: the answer as it came, and read where it is a table or a truth. */
export async function ask(query, prefixes, signal) {
  const key = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const stopped = () => stop(key);
  signal.addEventListener("abort", stopped);
  const before = declarations(query, prefixes);
  try {
    const answer = await asked("/sparql", { method: "POST", signal, body: before.map((it) => it + "\n").join("") + query,
      headers: { "Query-Key": key, "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.9" } });
    const type = answer.headers.get("Content-Type") ?? "";
    const text = await answer.text();
    return { text, type, json: type.includes("json") ? JSON.parse(text) : null };
  } catch (fault) {
    throw placed(fault, before.length);
  } finally {
    signal.removeEventListener("abort", stopped);
  }
}

/** Ends a query on the server too; it may not have begun there yet. */
async function stop(key) {
  for (let tries = 0; tries < 5; tries++) {
    const answer = await fetch("/api/running/own/" + key, { method: "DELETE", keepalive: true }).catch(() => null);
    if (answer?.status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const declarations = (query, prefixes) => Object.entries(prefixes)
  .filter(([prefix]) => new RegExp(`(?<![\\w:<])${prefix}:`).test(query) && !new RegExp(`PREFIX\\s+${prefix}:`, "i").test(query))
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`);

/** The fault with its line counted in what the person typed. */
function placed(fault, added) {
  const found = fault.message.match(/\bline[: ]\s*(\d+),\s*column[: ]\s*(\d+)/i);
  if (!found) return fault;
  const place = { line: Math.max(1, Number(found[1]) - added), column: Number(found[2]) };
  const message = fault.message.replace(found[0], `line ${place.line}, column ${place.column}`);
  return Object.assign(new Error(message), { status: fault.status, place });
}

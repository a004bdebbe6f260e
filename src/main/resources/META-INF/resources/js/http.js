/** Asks the server; a refusal becomes an Error with the server's line. */

/** The JSON at an address. */
export async function json(address, options = {}) {
  const answer = await asked(address, { ...options, headers: { Accept: "application/json", ...options.headers } });
  return answer.json();
}

/** The JSON Lines at an address, as objects. */
export async function jsonLines(address) {
  const answer = await asked(address);
  return (await answer.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

export async function asked(address, options) {
  const answer = await reached(address, options);
  if (!answer.ok) throw Object.assign(new Error((await answer.text()).trim().slice(0, 600) || answer.statusText), { status: answer.status });
  return answer;
}

async function reached(address, options) {
  try {
    return await fetch(address, options);
  } catch (fault) {
    if (fault.name === "AbortError") throw fault;
    throw new Error("The server does not answer: is “heterograph serve” still running?");
  }
}

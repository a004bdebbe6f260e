/** Changes the store: asks once for the token, keeps it for this tab, sends it in a header and never in an address. */
import { element } from "./dom.js";
import { asked } from "./http.js";

const KEPT = "heterograph.token";

/** Sends a request that changes the store; null where the person thought better of it. */
export async function send(address, options = {}) {
  let again = false;
  for (;;) {
    const token = (!again && sessionStorage.getItem(KEPT)) || (await askedOnce(again));
    if (!token) return null;
    try {
      const answer = await asked(address, { ...options, headers: { ...options.headers, Authorization: "Bearer " + token } });
      sessionStorage.setItem(KEPT, token);
      return answer;
    } catch (fault) {
      if (fault.status !== 401) throw fault;
      if (sessionStorage.getItem(KEPT) === token) sessionStorage.removeItem(KEPT);
      again = true;
    }
  }
}

let asking = null;

/** Requests that wait for the token at the same time share one dialog. */
function askedOnce(again) {
  asking ??= wanted(again).finally(() => { asking = null; });
  return asking;
}

/** Asks for the token in a dialog; resolves to null when it is closed. */
function wanted(again) {
  const field = element("input", { type: "password", autocomplete: "off", spellcheck: "false", required: true, id: "token", "aria-describedby": "token-where" });
  const form = element("form", { method: "dialog" },
    element("h2", {}, "The token, please"),
    element("p", { id: "token-where" }, "Reading is open to all; changing the store needs its token. It stands in the file ", element("code", {}, "token"),
      " of the store’s folder, whose place the server prints when it starts: ", element("code", {}, "cat .heterograph/token")),
    again ? element("p", { class: "error", role: "alert" }, "That was not the token of this store.") : null,
    element("label", { for: "token" }, "Token"), field,
    element("p", { class: "actions" }, element("button", { class: "button", value: "ok" }, "Go on"), element("button", { class: "button plain", type: "button", onclick: () => dialog.close("") }, "Cancel")));
  const dialog = element("dialog", { "aria-label": "Token of the store" }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => {
    dialog.remove();
    resolve(dialog.returnValue === "ok" ? field.value.trim() : null);
  }));
}

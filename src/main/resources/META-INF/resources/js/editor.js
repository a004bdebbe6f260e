/** The SPARQL editor with the catalogue's questions. */
import { byId, element, json } from "./dom.js";

const ENDPOINT = location.origin + "/sparql";
// Prefixes come from the server, nothing from other hosts.
window.Yasgui.Yasqe.defaults.prefixCcApi = "/api/prefixes";
const yasgui = new window.Yasgui(byId("yasgui"), {
  requestConfig: { endpoint: ENDPOINT },
  copyEndpointOnNewTab: true,
  endpointCatalogueOptions: { getData: () => [{ endpoint: ENDPOINT }] },
});
// Values without their types, as people read them.
const plainly = () => yasgui.getTab()?.getYasr()?.storePluginConfig("table", { compact: true, isEllipsed: true, pageSize: 50 });
plainly();
const questions = await json("/api/queries");
byId("question").append(...questions.map((it) => element("option", { value: it.name }, it.title)));
byId("question").addEventListener("change", ask);
if (new URLSearchParams(location.search).get("query")) {
  byId("question").value = new URLSearchParams(location.search).get("query");
  ask();
}

function ask() {
  const chosen = questions.find((it) => it.name === byId("question").value);
  if (!chosen) return;
  byId("asked").textContent = chosen.question;
  const tab = yasgui.getTab();
  plainly();
  tab.setQuery(chosen.sparql);
  tab.setEndpoint(ENDPOINT);
  tab.query();
}

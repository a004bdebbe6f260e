/** The SPARQL editor with the catalogue's questions. */
import { byId, element, json } from "./dom.js";

const yasgui = new window.Yasgui(byId("yasgui"), {
  requestConfig: { endpoint: location.origin + "/sparql" },
  copyEndpointOnNewTab: true,
  endpointCatalogueOptions: { getData: () => [{ endpoint: location.origin + "/sparql" }] },
});
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
  tab.setQuery(chosen.sparql);
  tab.setEndpoint(location.origin + "/sparql");
  tab.query();
}

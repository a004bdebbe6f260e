/** The box for the query: colours, checks as one types, and completion of prefixes, variables and the ontology's terms. */
import { completers } from "./completers.js";

const KEPT = "heterograph.query";
const FIRST = `# Which capacities are kept after 1000 cycles or more, and where is that printed?
PREFIX hg: <https://w3id.org/heterograph/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX metric: <https://w3id.org/heterograph/vocabulary/metrics/>
SELECT ?material ?capacity ?current ?cycles ?evidence WHERE {
  ?m a hg:Measurement ; hg:property metric:specific_capacity ;
     hg:material/rdfs:label ?material ; hg:canonicalValue ?capacity ;
     hg:cycles ?cycles ; hg:evidence ?evidence .
  OPTIONAL { ?m hg:currentDensity ?current }
  FILTER(?cycles >= 1000)
}
ORDER BY DESC(?capacity)`;

export function editor(host, prefixes) {
  const { Yasqe } = globalThis.Yasgui;
  Yasqe.defaults.prefixCcApi = "/api/prefixes";
  const names = completers(Yasqe, prefixes);
  const box = new Yasqe(host, { persistenceId: null, showQueryButton: false, createShareableLink: null, pluginButtons: undefined, resizeable: true, editorHeight: "18rem", autocompleters: ["prefixes", "variables", ...names], consumeShareLink: null, requestConfig: { endpoint: location.origin + "/sparql" } });
  box.getInputField().setAttribute("aria-label", "SPARQL query");
  Object.assign(box.getScrollerElement(), { tabIndex: 0, role: "region", ariaLabel: "Lines of the query" });
  box.setValue(sessionStorage.getItem(KEPT) ?? localStorage.getItem(KEPT) ?? FIRST);
  box.on("change", () => [sessionStorage, localStorage].forEach((it) => it.setItem(KEPT, box.getValue())));
  let wrong = null;
  return {
    read: () => box.getValue(),
    write: (query) => box.setValue(query),
    focus: () => box.focus(),
    onRun: (run) => box.addKeyMap({ "Ctrl-Enter": run, "Cmd-Enter": run }),
    /** Marks the line of a fault and goes there; `place` is {line, column} from 1. */
    mark: (place) => {
      if (!place) return;
      wrong = box.addLineClass(Math.min(place.line, box.lineCount()) - 1, "background", "wrong");
      box.setCursor(place.line - 1, Math.max(0, place.column - 1));
    },
    unmark: () => {
      if (wrong) box.removeLineClass(wrong, "background", "wrong");
      wrong = null;
    },
  };
}

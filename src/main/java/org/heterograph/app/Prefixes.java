package org.heterograph.app;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Prefixes that everybody uses, so that no query need declare them.
public final class Prefixes {
    private static final SortedMap<String, String> USUAL =
            new TreeMap<>(
                    Map.of(
                            "hg", "https://w3id.org/heterograph/ontology#",
                            "metric", "https://w3id.org/heterograph/vocabulary/metrics/",
                            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                            "skos", "http://www.w3.org/2004/02/skos/core#",
                            "xsd", "http://www.w3.org/2001/XMLSchema#",
                            "dcterms", "http://purl.org/dc/terms/",
                            "oa", "http://www.w3.org/ns/oa#",
                            "cito", "http://purl.org/spar/cito/",
                            "text", "http://jena.apache.org/text#"));

    private Prefixes() {}

    /// The IRI of each prefix.
    public static SortedMap<String, String> usual() {
        return java.util.Collections.unmodifiableSortedMap(USUAL);
    }

    /// The query with declarations, on its first line, of those that it uses and does not declare.
    public static String declared(String sparql) {
        StringBuilder whole = new StringBuilder();
        USUAL.forEach(
                (prefix, iri) -> {
                    if (sparql.contains(prefix + ":") && !declares(sparql, prefix)) {
                        whole.append("PREFIX %s: <%s> ".formatted(prefix, iri));
                    }
                });
        return whole.append(sparql).toString();
    }

    private static boolean declares(String sparql, String prefix) {
        return Pattern.compile("\\bprefix\\s{1,99}+" + prefix + ":", Pattern.CASE_INSENSITIVE)
                .matcher(sparql)
                .find();
    }
}

package org.heterograph.service.page;

import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.mapping.Terms;

import java.util.Optional;

/// Where this server tells of what our IRIs name: `…/heterograph/id/…` at `/id/…`, the vocabulary
/// at
/// `/vocabulary/…`, terms of the ontology at `/ontology#…`.
final class Here {
    private static final String ROOT = "https://w3id.org/heterograph/";

    private Here() {}

    /// The path of a thing's address on this server; absent for things of others.
    static Optional<String> path(String iri) {
        boolean ours =
                iri.startsWith(Iris.DEFAULT_BASE)
                        || iri.startsWith(Terms.VOCABULARY)
                        || iri.startsWith(Terms.ONTOLOGY);
        return ours ? Optional.of("/" + iri.substring(ROOT.length())) : Optional.empty();
    }

    /// The thing that an address tells of, as it stands in the request: encoded.
    static String iri(String path) {
        return ROOT + path.replaceFirst("^/", "");
    }
}

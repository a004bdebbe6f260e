package org.heterograph.graph.writing;

import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of the ways to write RDF a request likes best.
public final class Acceptance {
    private Acceptance() {}

    /// Turtle where the request does not care.
    ///
    /// @param accept header of the request, absent when it had none
    public static GraphFormat format(@Nullable String accept) {
        return preferred(accept, false).orElse(GraphFormat.TURTLE);
    }

    /// Whether a page is what the request likes best.
    public static boolean prefersPage(@Nullable String accept) {
        return accept != null && preferred(accept, true).isEmpty();
    }

    private static Optional<GraphFormat> preferred(@Nullable String accept, boolean orPage) {
        if (accept == null) {
            return Optional.of(GraphFormat.TURTLE);
        }
        Stream<String> types = Arrays.stream(GraphFormat.values()).map(GraphFormat::mediaType);
        String offer =
                Stream.concat(orPage ? Stream.of("text/html") : Stream.empty(), types)
                        .collect(Collectors.joining(","));
        MediaType chosen = AcceptList.match(new AcceptList(accept), new AcceptList(offer));
        String type = chosen == null ? "" : chosen.getContentTypeStr();
        return Arrays.stream(GraphFormat.values())
                .filter(it -> it.mediaType().equals(type))
                .findFirst();
    }
}

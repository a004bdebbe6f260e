package org.heterograph.exchange.citation;

import org.heterograph.paper.Bibliography;

import java.text.Normalizer;
import java.util.Locale;

/// A work with the name that it is cited by.
///
/// @param key as `wang2019`, of its own among the works written together
/// @param printed the entry as a reference list prints it, empty for a paper of the library
public record CitedWork(String key, Bibliography work, String printed) {

    /// `wang2019`, before it is made to differ from others.
    static String key(Bibliography work) {
        String family = work.authors().isEmpty() ? "anon" : work.authors().getFirst().family();
        String plain =
                Normalizer.normalize(family, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]", "");
        return (plain.isEmpty() ? "anon" : plain) + work.year().orElse("");
    }
}

package org.heterograph.linking;

import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What tells a cited work: its DOI, and first author, year, volume and first page, each as far as
/// they are printed.
///
/// @param doi in lower case
/// @param printed `ursa|2021|3|17`; the journal is left out, as it is abbreviated in many ways
public record WorkKey(Optional<String> doi, Optional<String> printed) {

    /// The key of a work on a library card.
    public static WorkKey of(Bibliography work) {
        return new WorkKey(work.doi().map(WorkId::doi), printed(work));
    }

    private static Optional<String> printed(Bibliography work) {
        boolean whole =
                !work.authors().isEmpty()
                        && work.year().isPresent()
                        && work.volume().isPresent()
                        && work.pages().isPresent();
        return whole
                ? Optional.of(
                        String.join(
                                "|",
                                level(work.authors().getFirst().family()),
                                level(work.year().orElse("")),
                                level(work.volume().orElse("")),
                                level(work.pages().orElse("").split("[-–−]", 2)[0])))
                : Optional.empty();
    }

    /// Lower case without accents and punctuation: `Müller` is `muller`.
    private static String level(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /// DOI and printed name, as far as there are.
    List<String> names() {
        return Stream.concat(doi.stream(), printed.stream()).toList();
    }

    boolean isEmpty() {
        return doi.isEmpty() && printed.isEmpty();
    }
}

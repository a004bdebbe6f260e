package org.heterograph.document;

import org.heterograph.paper.Bibliography;

import java.util.List;
import java.util.Optional;

/// What the first page says of the paper itself.
///
/// @param work title, authors, DOI, year, journal
/// @param abstractSpan words of the abstract
/// @param keywords as printed
/// @param kind review or article
/// @param language as a BCP 47 tag, `en`
public record FrontMatter(
        Bibliography work,
        Optional<Span> abstractSpan,
        List<String> keywords,
        PaperKind kind,
        Optional<String> language) {
    public FrontMatter {
        keywords = List.copyOf(keywords);
    }
}

package org.heterograph.fact.measurement;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/// What is measured in documents, by a vocabulary.
final class Measured {
    private final MentionFinder finder;
    private final MeasurementExtractor extractor;

    Measured(Vocabulary vocabulary) {
        finder = new MentionFinder(Nlp.annotator(), vocabulary);
        extractor = new MeasurementExtractor(vocabulary);
    }

    List<Measurement> in(Document document) {
        return extractor.extract(document, finder.find(document)).stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .toList();
    }

    /// Materials and values in their order, `SnS2 420.0; none 81.0`.
    String printed(Document document) {
        return in(document).stream()
                .map(
                        it ->
                                (it.material().isEmpty() ? "none" : it.material())
                                        + " "
                                        + it.amount().value())
                .collect(Collectors.joining("; "));
    }
}

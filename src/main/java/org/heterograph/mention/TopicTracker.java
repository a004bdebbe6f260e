package org.heterograph.mention;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Follows through the sentences of a paper which material "this material" is, and to which works
/// what is said is credited.
///
/// "Surname et al. \[n\] prepared X" opens a credit: what follows in the paragraph, until the next
/// such sentence, speaks of X and is credited to n. In an article about one material that material
/// is the topic where nothing else is.
final class TopicTracker {
    private static final Pattern CONTRAST =
            Pattern.compile(
                    "(?i)\\b(?:than|that of|those of|compared (?:with|to)|bare|pristine|pure|unlike|over|alone|instead of|versus|vs\\.?)\\s+(?:the\\s+|that of\\s+|those of\\s+)?(?:[\\w-]+\\s+)?$");

    private static final int REACH_OF_CONTRAST = 40;

    private final Document document;
    private final CreditFinder creditFinder = new CreditFinder();
    private final Optional<MaterialMention> main;
    private Optional<MaterialMention> topic;
    private List<String> credits = List.of();

    TopicTracker(Document document, Optional<MaterialMention> main) {
        this.document = document;
        this.main = main;
        this.topic = main;
    }

    /// What a sentence speaks of and is credited to.
    record Setting(Optional<MaterialMention> topic, List<String> credits) {}

    void beginPassage() {
        topic = main;
        credits = List.of();
    }

    Setting next(Span sentence, List<MaterialMention> materials) {
        List<Credit> opened = creditFinder.find(document, sentence);
        Optional<MaterialMention> subject = subject(sentence, materials);
        if (!opened.isEmpty()) {
            credits = opened.stream().flatMap(it -> it.labels().stream()).distinct().toList();
            topic = subject.or(() -> main);
        } else if (subject.isPresent() && (main.isEmpty() || subject.get().isComposite())) {
            topic = subject;
        }
        return new Setting(
                topic, opened.isEmpty() && credits.isEmpty() ? marks(sentence) : credits);
    }

    /// Outside of a credited stretch a sentence reports the works it cites itself.
    private List<String> marks(Span sentence) {
        return document
                .citations(
                        new Span(
                                sentence.start(),
                                Math.min(document.text().length(), sentence.end() + 1)))
                .stream()
                .map(CitationMark::labels)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// The first composite that is not only compared with, else the first phase or support.
    private Optional<MaterialMention> subject(Span sentence, List<MaterialMention> materials) {
        List<MaterialMention> own =
                materials.stream()
                        .filter(it -> !it.composite().kind().equals("ion"))
                        .filter(it -> !isContrast(sentence, it.span()))
                        .toList();
        return own.stream()
                .filter(MaterialMention::isComposite)
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private boolean isContrast(Span sentence, Span name) {
        int from = Math.max(sentence.start(), name.start() - REACH_OF_CONTRAST);
        return CONTRAST.matcher(document.text(new Span(from, name.start()))).find();
    }
}

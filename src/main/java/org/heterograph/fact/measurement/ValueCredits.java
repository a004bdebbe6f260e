package org.heterograph.fact.measurement;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.Credit;
import org.heterograph.mention.CreditFinder;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Reported;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says which cited works a value is credited to: those of the name that its sentence reports,
/// else of the mark that ends its clause.
///
/// An article credits others with a number outside of its introduction only where it says so:
/// `more than the 250 mAh g−1 reported for hard carbon [4]`. A mark behind its own number backs
/// what it makes of it.
record ValueCredits(Reading reading, Span value) {
    private static final CreditFinder NAMES = new CreditFinder();

    private static final Pattern BORDER =
            Pattern.compile("(?i);|\\b(?:whereas|while|but|however)\\b");

    /// `523 mAh g−1 reported by Alder et al.`
    private static final Pattern REPORTED_BY =
            Pattern.compile(
                    "(?i)^[^,;.\\d]{0,20}(?:[−–-]\\d)?[^,;.\\d]{0,8}\\s\\(?(?:(?:was|were|is|has\\sbeen|as)\\s)?(?:reported|found|obtained|achieved|published|measured|given|determined)\\s(?:by|in|for|elsewhere|previously|earlier)\\b");

    private static final int REACH = 60;
    private static final int FAR = 400;

    /// The labels of the works.
    List<String> labels() {
        List<String> all = reading.sentence().credits();
        if (all.isEmpty()) {
            return all;
        }
        List<Credit> named =
                reported()
                        .results(reading.span(), NAMES.findFar(reading.document(), reading.span()));
        List<CitationMark> marks = marks();
        boolean goesOn = marks.isEmpty() || !labelsOf(marks).containsAll(all);
        if (reported().isReview()) {
            return named.isEmpty() ? nearest(marks, goesOn ? all : List.of()) : all;
        }
        if (!named.isEmpty()) {
            return ofNames(named);
        }
        return goesOn ? all : ofMarks(marks);
    }

    /// What is credited to others by an article is not of what the article itself is about, but of
    /// what the sentence names or those before it that are credited alike.
    boolean mayBeOf(MaterialMention material) {
        List<String> labels = labels();
        return labels.isEmpty()
                || reported().isReview()
                || reading.span().contains(material.span())
                || reading.before().stream()
                        .filter(it -> it.sentence().span().contains(material.span()))
                        .map(NamedSentence::credits)
                        .anyMatch(it -> it.stream().anyMatch(labels::contains));
    }

    private Reported reported() {
        return new Reported(reading.document());
    }

    private List<CitationMark> marks() {
        int end = Math.min(reading.document().text().length(), reading.span().end() + 1);
        return reading.document().citations(new Span(reading.span().start(), end));
    }

    private static List<String> labelsOf(List<CitationMark> marks) {
        return marks.stream().flatMap(it -> it.labels().stream()).distinct().toList();
    }

    private boolean isIntroduction() {
        return reported().isIntroduction(value.start());
    }

    /// The last name before the value, else the one that the value is said to be reported by.
    private List<String> ofNames(List<Credit> named) {
        Optional<Credit> ahead =
                named.stream()
                        .filter(it -> it.span().start() < value.start())
                        .reduce((_, later) -> later);
        if (ahead.isPresent()) {
            return Reported.isOwn(reading.between(ahead.get().span(), value))
                    ? List.of()
                    : ahead.get().labels();
        }
        boolean isTold =
                isIntroduction() && !Reported.isOwn(reading.textBefore(value.start(), FAR))
                        || REPORTED_BY.matcher(reading.textAfter(value.end(), REACH)).find();
        return isTold ? named.getFirst().labels() : List.of();
    }

    private List<String> ofMarks(List<CitationMark> marks) {
        String before = reading.textBefore(value.start(), FAR);
        if (isIntroduction()) {
            return Reported.isOwn(before) ? List.of() : nearest(marks, List.of());
        }
        return isCued(marks) || REPORTED_BY.matcher(reading.textAfter(value.end(), REACH)).find()
                ? nearest(marks, List.of())
                : List.of();
    }

    /// Whether the words before the value, no mark between, say that it is taken from elsewhere.
    private boolean isCued(List<CitationMark> marks) {
        int from =
                marks.stream()
                        .map(CitationMark::span)
                        .map(Span::end)
                        .filter(it -> it <= value.start())
                        .reduce(reading.span().start(), Math::max);
        String words = from < value.start() ? reading.text(new Span(from, value.start())) : "";
        int border = lastBorder(words);
        return Reported.isCued(words.substring(border)) && !Reported.isOwn(words.substring(border));
    }

    private static int lastBorder(String words) {
        return BORDER.matcher(words).results().mapToInt(it -> it.end()).max().orElse(0);
    }

    /// The mark that ends the clause of the value, else the works gone on with, else the last mark
    /// before it in its clause.
    private List<String> nearest(List<CitationMark> marks, List<String> goneOn) {
        Optional<CitationMark> behind =
                marks.stream().filter(it -> it.span().start() >= value.end()).findFirst();
        if (behind.isEmpty() && !goneOn.isEmpty()) {
            return goneOn;
        }
        return behind.or(() -> lastBefore(marks)).map(CitationMark::labels).orElse(List.of());
    }

    private Optional<CitationMark> lastBefore(List<CitationMark> marks) {
        return marks.stream()
                .filter(it -> it.span().end() <= value.start())
                .reduce((_, later) -> later)
                .filter(it -> !BORDER.matcher(reading.between(it.span(), value)).find());
    }
}

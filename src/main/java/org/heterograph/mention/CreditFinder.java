package org.heterograph.mention;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who is credited in a sentence: `Surname et al. [n]`, `the group of Surname`, `Surname's
/// study`, `(Surname et al., 2019)`.
public final class CreditFinder {
    private static final String SURNAME =
            "((?:(?:van|von|de|der|Le|El)\\s)?\\p{Lu}[\\p{L}'’-]{1,24})";

    private static final Pattern NAMED =
            Pattern.compile(
                    SURNAME
                            + "(?:\\s+et\\s+al\\b\\.?(?:[’']s?)?"
                            + "|\\s+(?:and|&)\\s+(?:co-?workers|colleagues|coworkers|others)(?:[’']s?)?"
                            + "|(?:[’']s|s[’'])\\s+(?:group|team|study|work|lab)\\b"
                            + "|\\s+(?:and|&)\\s+\\p{Lu}[\\p{L}'’-]{1,24}(?=\\s*\\())");

    private static final Pattern GROUP_OF =
            Pattern.compile("\\b(?:group|team|study|work)\\s+of\\s+" + SURNAME);

    private static final String DOES =
            "(?:have\\s|had\\s|has\\s)?(?:first\\s|also\\s|recently\\s|successfully\\s)?(?:prepared|reported|designed|synthesi[sz]ed|fabricated|developed|proposed|demonstrated|found|showed|shown|constructed|employed|used|introduced|obtained|made|modified|carried\\sout|explored|exfoliated|investigated|studied|observed|built|grew|created|revealed|achieved|claimed|attributed|described)\\b";

    /// One or two names right before their mark: `Kim and Park [12] prepared`, `by Kim [12]`.
    private static final Pattern RIGHT_BEFORE =
            Pattern.compile(
                    "(?:(?<by>\\bby)\\s+|(?<=^|[.,;]\\s))(?<names>"
                            + SURNAME
                            + "(?:\\s+(?:and|&)\\s+\\p{Lu}[\\p{L}'’-]{1,24})?),?\\s?$");

    private static final Pattern DOER = Pattern.compile("^[\\s\\])]{0,2}" + DOES);

    /// Marks that stand together are of one name.
    private static final int NAMES = 70;

    /// A mark may stand behind the full stop.
    private static final int BEHIND_SENTENCE = 8;

    /// Letters between a name and its mark at most.
    private static final int REACH = 60;

    /// The credits of a sentence, in order.
    public List<Credit> find(Document document, Span sentence) {
        List<Credit> credits = new ArrayList<>();
        collect(NAMED, document, sentence, credits);
        if (credits.isEmpty()) {
            collect(GROUP_OF, document, sentence, credits);
        }
        if (credits.isEmpty()) {
            document.citations(sentence).stream()
                    .flatMap(mark -> namedRightBefore(document, sentence, mark).stream())
                    .forEach(credits::add);
        }
        return credits;
    }

    /// The credits of a sentence, else those of who is said to have done what it tells, wherever in
    /// it their mark stands: `Alder et al. modified the cell and took an acidic electrolyte [44]`.
    public List<Credit> findFar(Document document, Span sentence) {
        List<Credit> near = find(document, sentence);
        if (!near.isEmpty()) {
            return near;
        }
        List<Credit> far = new ArrayList<>();
        Matcher match = NAMED.matcher(document.text(sentence));
        while (match.find()) {
            Span name = new Span(match.start(), match.end()).shifted(sentence.start());
            String behind = document.text(new Span(name.end(), sentence.end()));
            if (DOER.matcher(behind).find()) {
                first(document, new Span(name.end(), sentence.end() + BEHIND_SENTENCE))
                        .map(it -> new Credit(name.cover(it.span()), match.group(1), it.labels()))
                        .ifPresent(far::add);
            }
        }
        return far;
    }

    private static Optional<CitationMark> first(Document document, Span reach) {
        return document.citations(reach).stream().findFirst();
    }

    private static Optional<Credit> namedRightBefore(
            Document document, Span sentence, CitationMark mark) {
        int from = Math.max(sentence.start(), mark.span().start() - NAMES);
        if (from >= mark.span().start()) {
            return Optional.empty();
        }
        String before = document.text(new Span(from, mark.span().start()));
        Matcher names = RIGHT_BEFORE.matcher(before);
        if (!names.find() || !isPerson(names.group(3))) {
            return Optional.empty();
        }
        int end = Math.min(document.text().length(), mark.span().end() + NAMES);
        String behind = document.text(new Span(mark.span().end(), end));
        boolean told = names.group("by") != null || DOER.matcher(behind).find();
        Span span = new Span(names.start("names"), names.end("names")).shifted(from);
        return told
                ? Optional.of(new Credit(span.cover(mark.span()), names.group(3), mark.labels()))
                : Optional.empty();
    }

    /// `Raman`, `SEM` and `Na` stand before marks, too.
    private static boolean isPerson(String name) {
        return name.matches(".*\\p{Lu}\\p{Ll}+") && !name.matches("[A-Z][a-z]?|Raman|Rietveld");
    }

    private static void collect(
            Pattern pattern, Document document, Span sentence, List<Credit> credits) {
        Matcher match = pattern.matcher(document.text(sentence));
        while (match.find()) {
            Span name = new Span(match.start(), match.end()).shifted(sentence.start());
            mark(document, sentence, name)
                    .map(mark -> new Credit(name.cover(mark.span()), match.group(1), mark.labels()))
                    .ifPresent(credits::add);
        }
    }

    /// The mark that holds the name, or the first one after it within reach.
    private static Optional<CitationMark> mark(Document document, Span sentence, Span name) {
        int end = Math.min(sentence.end() + BEHIND_SENTENCE, name.end() + REACH);
        Span reach = new Span(name.start(), Math.max(name.end(), end));
        return document.citations(reach).stream()
                .filter(mark -> mark.span().contains(name) || mark.span().start() >= name.end() - 1)
                .findFirst();
    }
}

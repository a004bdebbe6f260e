package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.Reported;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a sentence still speaks of the work that one before it speaks of: `Alder et al.
/// reached 89 mAh g−1 at 1 A g−1 [3]. Birch et al. …` does not.
public final class OneWork {
    private static final Pattern AUTHORS = Pattern.compile("\\bet\\sal\\b|\\band\\sco-?workers\\b");

    /// `(Alder et al., 2019)` is no more than a mark.
    private static final Pattern BRACKET =
            Pattern.compile("\\([^()]{0,160}\\)|\\[[^\\[\\]]{0,160}\\]");

    private OneWork() {}

    /// Whether no other work is named behind an earlier sentence of the passage.
    public static boolean of(Reading earlier, Reading reading) {
        Set<String> told = labels(earlier);
        List<Reading> all = reading.earlier();
        int next = Math.min(all.size(), earlier.before().size() + 1);
        return all.subList(next, all.size()).stream().noneMatch(it -> turns(it, told))
                && !turns(reading, told);
    }

    /// In an introduction each mark is one of another work; a paper's own results may be explained
    /// by others.
    private static boolean turns(Reading reading, Set<String> told) {
        Set<String> labels = labels(reading);
        String words = BRACKET.matcher(reading.text(reading.span())).replaceAll("");
        boolean named = AUTHORS.matcher(words).find();
        return named && labels.isEmpty()
                || (named || isOfOthers(reading)) && !told.containsAll(labels);
    }

    private static boolean isOfOthers(Reading reading) {
        Reported reported = new Reported(reading.document());
        return reported.isReview() || reported.isIntroduction(reading.span().start());
    }

    private static Set<String> labels(Reading reading) {
        Span span = reading.span();
        Set<String> labels = new HashSet<>();
        reading.document().citations(span).forEach(it -> labels.addAll(it.labels()));
        return labels;
    }
}

package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins methods of one sentence that are one step: heating and the time kept hot, a solution and
/// its stirring, a solid parted from its liquid and washed.
final class StepJoiner {
    private static final Set<String> LIQUIDS = Wording.words("making_liquids");
    private static final Set<String> MOTIONS = Wording.words("moving_liquids");
    private static final Set<String> PARTINGS = Wording.words("parting");

    /// What tells a step of its own from the one before.
    private static final Pattern ANEW =
            Pattern.compile(
                    "(?i)\\b(?:then|while|whereas|afterwards?|subsequently|after|added|dropped|injected)\\b|;");

    private static final Pattern KEPT = Pattern.compile("(?i)\\b(?:kept|held|hold|maintained)\\b");

    /// "under vigorous magnetic stirring".
    private static final Pattern MANNER =
            Pattern.compile("(?i)\\b(?:with|under)\\s(?:(?!the\\s)[\\w-]{1,16}\\s){0,2}$");

    private static final int REACH = 48;

    private StepJoiner() {}

    /// The steps of a sentence in order, those that are one joined.
    static List<Step> join(Document document, List<Step> steps) {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            if (!joined.isEmpty() && isKeeping(document, joined.getLast(), step)) {
                joined.addLast(joined.removeLast().with(step, false));
            } else if (!joined.isEmpty() && isOne(document, joined.getLast(), step)) {
                joined.addLast(joined.removeLast().with(step, true));
            } else if (joined.isEmpty() || !isManner(document, joined.getLast(), step)) {
                joined.add(step);
            }
        }
        return joined;
    }

    /// "electrodeposited with constant stirring": how the step before is done, and no new one:
    /// "then SnCl2 was added under stirring".
    private static boolean isManner(Document document, Step before, Step step) {
        int from = Math.max(0, step.span().start() - REACH);
        String ahead = document.text(new Span(from, step.span().start()));
        return step.method().equals("stirring")
                && step.temperature().isEmpty()
                && step.duration().isEmpty()
                && MANNER.matcher(ahead).find()
                && !isAnew(document, before, step);
    }

    /// "heated to 350 °C and held for 2 h", "held at this temperature".
    private static boolean isKeeping(Document document, Step before, Step step) {
        boolean sameHeat =
                step.temperature().isEmpty()
                        || step.temperature()
                                .map(it -> it.value())
                                .equals(before.temperature().map(it -> it.value()));
        return step.method().equals("heating")
                && before.temperature().isPresent()
                && sameHeat
                && KEPT.matcher(document.text(step.span())).find();
    }

    private static boolean isOne(Document document, Step before, Step step) {
        boolean bare = before.temperature().isEmpty() && before.duration().isEmpty();
        boolean liquid = LIQUIDS.contains(before.method()) && MOTIONS.contains(step.method());
        boolean again = before.method().equals(step.method()) && !LIQUIDS.contains(step.method());
        boolean parted = PARTINGS.contains(before.method()) && step.method().equals("washing");
        return bare && (again || liquid && !isAnew(document, before, step) || parted);
    }

    private static boolean isAnew(Document document, Step before, Step step) {
        int from = Math.min(before.span().end(), step.span().start());
        return ANEW.matcher(document.text(new Span(from, step.span().start()))).find();
    }
}

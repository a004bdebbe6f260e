package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.condition.setup.Introduction;
import org.heterograph.fact.measurement.condition.setup.OneWork;
import org.heterograph.fact.measurement.condition.setup.Voltammetry;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The window that all values of a clause were found in: the only one of the sentence, else of the
/// sentence that shows its curves, else of the paragraph so far.
final class SharedWindow {
    private static final Pattern BREAK =
            Wording.pattern(
                    "(?i);|\\b(?:whereas|while|but|than|compared|unlike|(?:vs\\.?|versus)(?!\\s{reference_metals}\\b))\\b");

    private static final Pattern OTHER_CELL =
            Wording.pattern("(?i)\\b{cells_of_two}[-–\\s]?(?:cells?|batter(?:y|ies))\\b");

    private final ConditionFinder finder = new ConditionFinder();

    Optional<Condition> of(Stated stated, ValueList values, String property) {
        List<Condition> here =
                stated.bundles().stream()
                        .flatMap(it -> it.of(ConditionKind.WINDOW).stream())
                        .toList();
        if (here.isEmpty()) {
            boolean sweep = Voltammetry.mayTell(stated.reading(), property);
            return Introduction.of(stated.reading())
                    .map(it -> windows(it, sweep))
                    .flatMap(SharedWindow::one)
                    .or(() -> before(stated.reading(), sweep));
        }
        return one(here)
                .filter(
                        it ->
                                !BREAK.matcher(stated.reading().between(it.span(), values.span()))
                                        .find());
    }

    /// The only window of the sentences before, as long as they tell of the same cells.
    private Optional<Condition> before(Reading reading, boolean sweep) {
        if (!reading.sentence().credits().isEmpty() || OTHER_CELL.matcher(words(reading)).find()) {
            return Optional.empty();
        }
        List<Condition> told =
                reading.earlier().reversed().stream()
                        .takeWhile(it -> it.sentence().credits().isEmpty())
                        .takeWhile(it -> OneWork.of(it, reading))
                        .takeWhile(it -> !OTHER_CELL.matcher(words(it)).find())
                        .flatMap(it -> windows(it, sweep).stream())
                        .toList();
        return told.stream().map(SharedWindow::ends).distinct().count() == 1
                ? Optional.of(told.getFirst())
                : Optional.empty();
    }

    private static String words(Reading reading) {
        return reading.text(reading.span());
    }

    private static List<Double> ends(Condition it) {
        return List.of(it.amount().value(), it.amount().high().orElse(it.amount().value()));
    }

    /// @param sweep whether those of a sweep may be meant
    private List<Condition> windows(Reading shown, boolean sweep) {
        return finder.find(shown).stream()
                .filter(it -> it.kind() == ConditionKind.WINDOW)
                .filter(it -> sweep || !Voltammetry.isSwept(shown, it.span()))
                .toList();
    }

    private static Optional<Condition> one(List<Condition> windows) {
        return windows.size() == 1 ? Optional.of(windows.getFirst()) : Optional.empty();
    }
}

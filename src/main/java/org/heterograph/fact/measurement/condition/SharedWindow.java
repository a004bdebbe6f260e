package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.condition.setup.Introduction;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The window that all values of a clause were found in: the only one of the sentence, else of the
/// sentence that shows its curves.
final class SharedWindow {
    private static final Pattern BREAK =
            Wording.pattern(
                    "(?i);|\\b(?:whereas|while|but|than|compared|unlike|(?:vs\\.?|versus)(?!\\s{reference_metals}\\b))\\b");

    private final ConditionFinder finder = new ConditionFinder();

    Optional<Condition> of(Stated stated, ValueList values) {
        List<Condition> here =
                stated.bundles().stream()
                        .flatMap(it -> it.of(ConditionKind.WINDOW).stream())
                        .toList();
        if (here.isEmpty()) {
            return Introduction.of(stated.reading()).map(this::windows).flatMap(SharedWindow::one);
        }
        return one(here)
                .filter(
                        it ->
                                !BREAK.matcher(stated.reading().between(it.span(), values.span()))
                                        .find());
    }

    private List<Condition> windows(Reading shown) {
        return finder.find(shown).stream().filter(it -> it.kind() == ConditionKind.WINDOW).toList();
    }

    private static Optional<Condition> one(List<Condition> windows) {
        return windows.size() == 1 ? Optional.of(windows.getFirst()) : Optional.empty();
    }
}

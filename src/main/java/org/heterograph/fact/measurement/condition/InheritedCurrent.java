package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.condition.setup.Introduction;
import org.heterograph.fact.measurement.condition.setup.OneWork;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the current of a value whose sentence leans on one before: `The cells were cycled at
/// 0.1 A g−1. In the first cycle they deliver …`.
final class InheritedCurrent {
    /// How many sentences back a current may stand.
    private static final int CONTEXT = 8;

    /// How many sentences back the window and the current of a test may stand.
    private static final int REACH_OF_TEST = 3;

    private static final Pattern SAME_CURRENT =
            Pattern.compile(
                    "(?i)\\b(?:same|that|this|such an?)\\s(?:high(?:er)?\\s|low\\s|large\\s|specific\\s){0,2}(?:current|rate)\\b");

    /// A sentence in which the current changes tells none for those after it.
    private static final Pattern STEPS =
            Pattern.compile(
                    "(?i)\\brate\\s(?:capabilit|performance|test|capacit|propert)|\\b(?:current|rate)\\b[^.;]{0,40}\\b(?:back|return|recover|revert|increas|restor|chang|vari)");

    /// `at various current densities`
    private static final Pattern MANY = Wording.pattern("(?i)\\b{many_currents}\\b");

    private static final Pattern CURVE = Wording.pattern("(?i)\\b{profiles}\\b");

    /// What is found in another test than that of the capacity before.
    private static final Set<String> WITHOUT_CURRENT = Wording.words("metrics_without_current");

    private static final Set<String> INTRODUCED = Wording.words("metrics_introduced");

    /// `the first three cycles` are shown, not one of them.
    private static final Pattern FIRST_FEW = Pattern.compile("(?i)cycles|scans|curves");

    private static final String INITIAL = "initial_coulombic_efficiency";
    private static final int REACH = 80;
    private static final int REACH_OF_BRACKET = 8;

    private static final int REACH_OF_AFTER = 16;

    private static final Pattern AFTER =
            Pattern.compile("(?i)\\b(?:after|over|for|within|during|upon)\\s(?:the\\s)?$");

    private final ConditionFinder finder = new ConditionFinder();

    /// Whether sentences before can tell the current of a property. Of an initial efficiency only
    /// they do: the currents of its own sentence are those of other values.
    static boolean isFor(String property) {
        return Applies.to(property, ConditionKind.CURRENT) || property.equals(INITIAL);
    }

    Optional<Condition> of(
            Stated stated, ValueList values, String property, Map<ConditionKind, Condition> found) {
        if (MANY.matcher(words(stated.reading())).find()) {
            return Optional.empty();
        }
        return same(stated.reading(), values)
                .or(
                        () ->
                                leans(stated, property, found)
                                        ? before(stated.reading(), property.equals(INITIAL))
                                        : Optional.empty())
                .or(() -> introduced(stated, property, ConditionKind.CURRENT));
    }

    /// The cycle of the curves that the sentence before introduces.
    Optional<Condition> cycle(Stated stated, String property) {
        return introduced(stated, property, ConditionKind.CYCLES);
    }

    /// A capacity told without current and cycle is of the curves that the sentence before shows.
    private Optional<Condition> introduced(Stated stated, String property, ConditionKind kind) {
        if (!INTRODUCED.contains(property) || !stated.bundles().isEmpty()) {
            return Optional.empty();
        }
        return Introduction.of(stated.reading())
                .filter(it -> !isStepped(it))
                .map(it -> kind == ConditionKind.CURRENT ? currents(it) : cycles(it))
                .filter(InheritedCurrent::isOne)
                .map(List::getLast);
    }

    private List<Condition> cycles(Reading reading) {
        return finder.find(reading).stream()
                .filter(it -> it.kind() == ConditionKind.CYCLES)
                .filter(it -> !FIRST_FEW.matcher(reading.text(it.span())).find())
                .filter(it -> !CycleWords.isPassed(reading, it))
                .toList();
    }

    private static boolean isStepped(Reading reading) {
        String words = words(reading);
        return STEPS.matcher(words).find() || MANY.matcher(words).find();
    }

    private static String words(Reading reading) {
        return reading.text(reading.span());
    }

    /// The one current beside a window that was taken from a sentence before: both are of its test.
    Optional<Condition> beside(Stated stated, String property, Condition window) {
        Reading reading = stated.reading();
        boolean asked =
                Applies.to(property, ConditionKind.CURRENT)
                        && !property.equals("reaction_potential")
                        && !stated.hasCurrent()
                        && !isStepped(reading);
        List<Reading> since =
                reading.earlier().stream()
                        .dropWhile(it -> !it.span().contains(window.span()))
                        .toList();
        return asked && !since.isEmpty() && since.size() <= REACH_OF_TEST && areOfOne(since)
                ? Optional.of(currents(since.getFirst()))
                        .filter(InheritedCurrent::isOne)
                        .map(List::getLast)
                : Optional.empty();
    }

    /// Whether no sentence behind the first tells of a current, and none of steps.
    private boolean areOfOne(List<Reading> since) {
        return since.stream().noneMatch(InheritedCurrent::isStepped)
                && since.stream().skip(1).allMatch(it -> currents(it).isEmpty());
    }

    /// Whether a value without a current in its sentence is of a test told before.
    private static boolean leans(
            Stated stated, String property, Map<ConditionKind, Condition> found) {
        if (stated.hasCurrent()) {
            return false;
        }
        boolean cycled = found.containsKey(ConditionKind.CYCLES);
        return cycled && !WITHOUT_CURRENT.contains(property)
                || property.equals(INITIAL) && stated.reading().sentence().credits().isEmpty()
                || property.equals("reaction_potential")
                        && CURVE.matcher(stated.reading().text(stated.reading().span())).find();
    }

    /// Outside of what is reported of other works, a paragraph compares samples in one test.
    static boolean isOfOneTest(Reading earlier, Reading reading) {
        boolean own =
                earlier.sentence().credits().isEmpty() && reading.sentence().credits().isEmpty();
        return (own || topic(earlier).equals(topic(reading))) && OneWork.of(earlier, reading);
    }

    /// The only current of the sentence that stated one last.
    private Optional<Condition> before(Reading reading, boolean sameMaterial) {
        List<Reading> earlier = reading.earlier();
        return earlier
                .subList(Math.max(0, earlier.size() - CONTEXT), earlier.size())
                .reversed()
                .stream()
                .takeWhile(it -> isOfOneTest(it, reading))
                .takeWhile(it -> !sameMaterial || topic(it).equals(topic(reading)))
                .filter(it -> !currents(it).isEmpty())
                .findFirst()
                .filter(it -> !isStepped(it))
                .filter(it -> !sameMaterial || !isLongTest(it))
                .map(this::currents)
                .filter(InheritedCurrent::isOne)
                .map(List::getLast);
    }

    /// Whether a sentence tells of later cycles than the first.
    private boolean isLongTest(Reading reading) {
        return finder.find(reading).stream()
                .filter(it -> it.kind() == ConditionKind.CYCLES && it.amount().value() > 1)
                .map(it -> reading.textBefore(it.span().start(), REACH_OF_AFTER))
                .anyMatch(it -> AFTER.matcher(it).find());
    }

    /// One current, or a rate with its current behind: `10C (3300 mA g−1)`.
    private static boolean isOne(List<Condition> currents) {
        boolean plain = currents.stream().allMatch(it -> it.amount().high().isEmpty());
        boolean pair =
                currents.size() == 2
                        && currents.getFirst().kind() != currents.getLast().kind()
                        && currents.getLast().span().start() - currents.getFirst().span().end()
                                <= REACH_OF_BRACKET;
        return plain && (currents.size() == 1 || pair);
    }

    private List<Condition> currents(Reading reading) {
        return finder.find(reading).stream()
                .filter(it -> it.kind() == ConditionKind.CURRENT || it.kind() == ConditionKind.RATE)
                .toList();
    }

    private static Optional<String> topic(Reading reading) {
        return reading.sentence().topic().map(MaterialMention::entity);
    }

    /// `at the same current`: the one stated last before.
    private Optional<Condition> same(Reading reading, ValueList values) {
        String around =
                reading.textBefore(values.span().start(), REACH)
                        + reading.textAfter(values.span().end(), REACH);
        if (!SAME_CURRENT.matcher(around).find()) {
            return Optional.empty();
        }
        return Stream.concat(reading.earlier().stream(), Stream.of(reading))
                .flatMap(it -> finder.find(it).stream())
                .filter(it -> it.kind() == ConditionKind.CURRENT)
                .filter(it -> it.span().end() <= values.span().start())
                .reduce((earlier, later) -> later);
    }
}

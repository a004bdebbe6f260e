package org.heterograph.search;

import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.vocabulary.Lexicon;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers with units in what was typed, and what is said of them: "capacity above 400
/// mAh/g", "1000 cycles or more".
///
/// A comparison makes the question one for values: then every number with a unit is a condition
/// that hits must meet. Without one, numbers are words like others, and hits that have the values
/// come first.
final class ConditionFinder {
    private static final Pattern CYCLES_BEFORE = Pattern.compile("\\bcycles?\\s*[≥≤<>=]\\s*$");
    private static final Pattern OR_MORE =
            Pattern.compile(
                    "\\s?(?:\\+(?=\\s|$)|(?:or|and)\\s(?:more|higher|above|over|greater|longer)\\b)");
    private static final Pattern OR_LESS =
            Pattern.compile("\\s?(?:or|and)\\s(?:less|lower|below|under|fewer|smaller)\\b");
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|from)\\s$");
    private static final Pattern SIGN_BEFORE =
            Pattern.compile(
                    "(?:[~≈<>≤≥=]|\\b(?:about|below|under|above|over|exceeding|(?:less|more|lower|higher|smaller|greater|larger)\\sthan|up\\sto|at\\sleast|at\\smost|between|from))\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIGN = Pattern.compile("[<>≥≤=]");
    private static final int FEW_WORDS = 3;

    /// A range without a sign is a condition where next to nothing else is typed.
    private static final int FEW_WORDS_OF_A_RANGE = 2;

    private static final int REACH = 24;
    private static final double ABOUT = 0.1;

    private final Vocabulary vocabulary;
    private final Narrower narrower;
    private final QuantityParser quantities;

    /// A condition and the stretch of the text that says it, the property's label included.
    record Found(NumericCondition condition, int start, int end) {}

    private record Numeral(Quantity quantity, Optional<Metric> metric, int start, int end) {
        Numeral from(int earlier) {
            return new Numeral(quantity, metric, earlier, end);
        }
    }

    ConditionFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.narrower = new Narrower(vocabulary);
        this.quantities = new QuantityParser(vocabulary.units());
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        List<Lexicon.Match> metrics = vocabulary.lexicon("metrics").find(text);
        for (Quantity quantity : quantities.find(text)) {
            condition(text, number(text, quantity, metrics, from)).ifPresent(found::add);
            from = Math.max(quantity.end(), quantity.unitEnd());
        }
        boolean compared = found.stream().anyMatch(it -> it.condition().required());
        return compared ? found.stream().map(ConditionFinder::required).toList() : found;
    }

    private static Found required(Found found) {
        return new Found(found.condition().asRequired(), found.start(), found.end());
    }

    private Numeral number(
            String text, Quantity quantity, List<Lexicon.Match> metrics, int clauseStart) {
        int end = Math.max(quantity.end(), quantity.unitEnd());
        Optional<Lexicon.Match> label =
                metrics.stream()
                        .filter(it -> it.start() >= clauseStart && it.end() <= quantity.start())
                        .filter(it -> fits(it, quantity))
                        .reduce((_, later) -> later);
        int start = Math.min(signStart(text, quantity.start()), quantity.start());
        int from =
                label.filter(it -> text.substring(it.end(), start).isBlank())
                        .map(Lexicon.Match::start)
                        .orElse(start);
        return new Numeral(
                quantity,
                label.flatMap(it -> vocabulary.metric(it.concept().notation())),
                from,
                end);
    }

    private static int signStart(String text, int start) {
        int from = Math.max(0, start - REACH);
        Matcher sign = SIGN_BEFORE.matcher(text.substring(from, start));
        return sign.find() ? from + sign.start() : start;
    }

    /// Whether the number's unit is one in which the metric can be given.
    private boolean fits(Lexicon.Match label, Quantity quantity) {
        Optional<Metric> metric = vocabulary.metric(label.concept().notation());
        return metric.isPresent()
                && (quantity.unit().isEmpty()
                        || metric.get().units().stream()
                                .flatMap(name -> vocabulary.units().named(name).stream())
                                .anyMatch(
                                        it ->
                                                it.dimension()
                                                        .equals(
                                                                quantity.unit()
                                                                        .get()
                                                                        .dimension())));
    }

    private Optional<Found> condition(String text, Numeral number) {
        boolean bare = number.quantity().unit().isEmpty();
        Matcher before = CYCLES_BEFORE.matcher(text.substring(0, number.quantity().start()));
        if (bare && before.find()) {
            int start = before.start();
            return vocabulary
                    .units()
                    .named(NumericCondition.CYCLES)
                    .map(unit -> withUnit(text, number.from(start), unit));
        }
        return unit(number).map(unit -> withUnit(text, number, unit));
    }

    /// The unit printed, or the metric's first where a bare number is compared with it.
    private Optional<Unit> unit(Numeral number) {
        UnitCatalog units = vocabulary.units();
        return number.quantity()
                .unit()
                .or(
                        () ->
                                number.metric()
                                        .filter(_ -> number.quantity().comparator().isPresent())
                                        .flatMap(it -> it.units().stream().findFirst())
                                        .flatMap(units::named));
    }

    private Found withUnit(String text, Numeral number, Unit unit) {
        boolean alone = wordsBeside(text, number) <= FEW_WORDS;
        boolean named =
                number.start() < signStart(text, number.quantity().start())
                        && wordsBeside(text, number) <= FEW_WORDS_OF_A_RANGE;
        Comparison comparison = comparison(text, number.quantity(), number.end(), named);
        List<String> properties =
                number.metric().map(it -> narrower.notations(it.concept())).orElse(List.of());
        NumericCondition condition =
                new NumericCondition(
                        text.substring(number.start(), comparison.end()).strip(),
                        unit.dimension(),
                        properties,
                        comparison.interval(
                                number.quantity(), value -> value * unit.factor() + unit.offset()),
                        comparison.compares() && (alone || isFirm(text, number)));
        return new Found(condition, number.start(), comparison.end());
    }

    /// What is said of a number.
    ///
    /// @param sign one of `~ < > <= >=`, `-` for a range that is asked for, `=` for nothing
    private record Comparison(String sign, int end) {
        boolean compares() {
            return !sign.equals("=") && !sign.equals("~");
        }

        Interval interval(Quantity quantity, java.util.function.DoubleUnaryOperator base) {
            double value = base.applyAsDouble(quantity.value());
            if (quantity.high().isPresent()) {
                return Interval.closed(value, base.applyAsDouble(quantity.high().getAsDouble()));
            }
            return switch (sign) {
                case ">" -> Interval.above(value, false);
                case ">=" -> Interval.above(value, true);
                case "<" -> Interval.below(value, false);
                case "<=" -> Interval.below(value, true);
                case "~" -> Interval.closed(value * (1 - ABOUT), value * (1 + ABOUT));
                default -> Interval.closed(value, value);
            };
        }
    }

    /// Whether a comparison among many words is meant as one: a property is named, or the sign
    /// itself is typed. "Water removed above 250 °C" tells of a temperature.
    private static boolean isFirm(String text, Numeral number) {
        String before =
                text.substring(
                        Math.max(0, number.quantity().start() - 3), number.quantity().start());
        return number.metric().isPresent() || SIGN.matcher(before).find();
    }

    private static long wordsBeside(String text, Numeral number) {
        String beside = text.substring(0, number.start()) + " " + text.substring(number.end());
        return BLANKS.splitAsStream(beside).filter(it -> !it.isEmpty()).count();
    }

    /// @param named whether the property stands before and little else is typed: `band gap 1-2 eV`
    /// asks for the range, among many words it is one of them
    private static Comparison comparison(String text, Quantity quantity, int end, boolean named) {
        Matcher more = OR_MORE.matcher(text).region(end, text.length());
        if (more.lookingAt()) {
            return new Comparison(">=", more.end());
        }
        Matcher less = OR_LESS.matcher(text).region(end, text.length());
        if (less.lookingAt()) {
            return new Comparison("<=", less.end());
        }
        boolean range =
                quantity.high().isPresent()
                        && ((named && quantity.high().getAsDouble() > quantity.value())
                                || BETWEEN.matcher(text.substring(0, quantity.start())).find());
        return new Comparison(range ? "-" : quantity.comparator().orElse("="), end);
    }
}

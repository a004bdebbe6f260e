package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Amounts;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.QuantityMention;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the conditions of a sentence: currents, rates, numbers of cycles, voltage windows,
/// temperatures, scan rates.
public final class ConditionFinder {
    private static final Pattern CYCLES_BEHIND =
            Wording.pattern(
                    "^\\s?(?:(?:st|nd|rd|th)\\b)?\\s?(?:{kinds_of_cycles}[-–/\\s]{1,2}){0,4}(?:cycles?|cyclings?|(?<counted>times))\\b");

    /// `30 times` counts cycles only where something is cycled.
    private static final Pattern REPEATED = Wording.pattern("(?i)\\b{cycled}\\w*[^.;]{0,40}$");

    private static final Pattern ORDINAL_BEHIND = Pattern.compile("^(?:st|nd|rd|th)\\b");

    private static final Pattern LIST_BEHIND =
            Pattern.compile("^(?:st|nd|rd|th)?\\s?(?:/|,|and|to|,\\s?and)\\s?(?:the\\s)?$");

    private static final Pattern WINDOW_CUE =
            Wording.pattern(
                    "(?i)(?:{window_words}|\\brange of|\\bbetween|\\bwithin|\\bfrom|\\bin|\\bat|\\bof|\\bto|\\bover|[(,])[^.;]{0,12}$");

    /// Words that name a window, whatever its ends: `in the voltage range of 2.0–4.3 V`.
    private static final Pattern NAMED_WINDOW =
            Wording.pattern(
                    "(?i)\\b{windows}\\s?(?:(?:was|were|is|of|from|between|set|at|selected|fixed|:)\\s?){0,3}\\(?$");

    private static final Pattern WINDOW_BEHIND =
            Wording.pattern(
                    "(?i)^\\s?(?:\\(?(?:vs\\.?|versus)\\s\\S{1,3}[+/]\\S{0,6}\\s)?{window_quantity}?\\s?{window_behind}\\b");

    private static final Pattern CYCLED_BETWEEN =
            Wording.pattern(
                    "(?i)\\b(?:{run_between}|{profiles}|curves?)\\b[^.;]{0,60}\\b(?:between|within|from|in)\\s$");

    private static final Pattern BASIS =
            Wording.pattern(
                    "%\\s(?:{retention_noun}\\s)?of\\s(?:(?:its|the|that|their)\\b(?:(?!\\b(?:after|over|upon|during|within|for)\\b)[^,;.%]){0,40})?$"
                            + "|\\b(?:compared?\\s(?:to|with)|relative\\sto|with\\srespect\\sto|based\\son|against|versus|vs\\.?)\\s[^,;.%\\d()]{0,45}$");

    private static final Pattern PEAK = Wording.pattern("(?i)\\b{potentials_of}\\b");

    private static final Pattern MEASURED_CURRENT =
            Wording.pattern(
                    "(?i)\\b{measured_currents}\\scurrent\\b(?![^.;]*\\bat\\s(?:a\\s)?)[^.;]*$");

    private static final double HIGHEST_LOWER_END = 1.6;
    private static final double HOTTEST = 200;
    private static final double NARROWEST_WINDOW = 1.0;

    public List<Condition> find(Reading reading) {
        List<Condition> found = new ArrayList<>(new CycleWords().find(reading));
        found.addAll(FractionRates.find(reading));
        Set<QuantityMention> cycles = cycles(reading);
        for (QuantityMention it : reading.sentence().quantities()) {
            kind(reading, it, cycles)
                    .filter(kind -> found.stream().noneMatch(c -> isSameCycle(c, it, kind)))
                    .ifPresent(kind -> found.add(condition(reading, it, kind)));
        }
        found.removeIf(
                it -> isBasis(reading, it) || RateDefinition.isDefinition(reading, it.span()));
        found.sort(Comparator.comparing(Condition::span));
        return found;
    }

    /// `the 2nd discharge capacity` is found as words already.
    private static boolean isSameCycle(Condition found, QuantityMention it, ConditionKind kind) {
        return (kind == ConditionKind.CYCLES || kind == ConditionKind.RATE)
                && found.kind() == kind
                && found.span().overlaps(it.span());
    }

    /// `92% of that in the 5th cycle`: what is compared with is no condition of the value.
    private static boolean isBasis(Reading reading, Condition it) {
        return it.kind() == ConditionKind.CYCLES
                && BASIS.matcher(reading.textBefore(it.span().start(), 60)).find();
    }

    private static Condition condition(Reading reading, QuantityMention it, ConditionKind kind) {
        Amount amount = Amounts.of(reading.document(), it);
        boolean falling = amount.high().isPresent() && amount.value() < it.quantity().value();
        return new Condition(kind, it.span(), amount, it.quantity().group(), falling);
    }

    private static Optional<ConditionKind> kind(
            Reading reading, QuantityMention it, Set<QuantityMention> cycles) {
        if (cycles.contains(it)) {
            return Optional.of(ConditionKind.CYCLES);
        }
        Optional<Unit> unit = it.quantity().unit();
        return unit.isEmpty() ? Optional.empty() : ofDimension(reading, it, unit.get().dimension());
    }

    private static Optional<ConditionKind> ofDimension(
            Reading reading, QuantityMention it, String dimension) {
        return switch (dimension) {
            case "specific current", "current density", "volumetric current" ->
                    isMeasuredCurrent(reading, it)
                            ? Optional.empty()
                            : Optional.of(ConditionKind.CURRENT);
            case "C-rate" -> Optional.of(ConditionKind.RATE);
            case "temperature" ->
                    isOfTest(it) ? Optional.of(ConditionKind.TEMPERATURE) : Optional.empty();
            case "scan rate" -> Optional.of(ConditionKind.SCAN_RATE);
            case "voltage" ->
                    isWindow(reading, it) ? Optional.of(ConditionKind.WINDOW) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Cells are not tested where materials are annealed.
    private static boolean isOfTest(QuantityMention it) {
        boolean kelvin = it.quantity().unit().filter(u -> u.name().equals("K")).isPresent();
        return it.quantity().value() <= HOTTEST + (kelvin ? 273.15 : 0);
    }

    /// `an exchange current density of 0.9 mA cm−2`: found, not set.
    private static boolean isMeasuredCurrent(Reading reading, QuantityMention it) {
        return MEASURED_CURRENT.matcher(reading.textBefore(it.span().start(), 90)).find();
    }

    /// A range of at least a volt that begins low, where no peak or plateau is spoken of.
    public static boolean isWindow(Reading reading, QuantityMention it) {
        if (it.quantity().high().isEmpty()) {
            return false;
        }
        double one = it.quantity().value();
        double other = it.quantity().high().getAsDouble();
        String before = reading.textBefore(it.span().start(), 50);
        boolean cue =
                Math.min(one, other) <= HIGHEST_LOWER_END
                        ? WINDOW_CUE.matcher(before).find()
                        : isOfCathode(reading, it);
        return Math.abs(one - other) >= NARROWEST_WINDOW && cue && !PEAK.matcher(before).find();
    }

    /// A window that begins as high as a plateau may, and so must be called one.
    private static boolean isOfCathode(Reading reading, QuantityMention it) {
        String before = reading.textBefore(it.span().start(), 110);
        return NAMED_WINDOW.matcher(before).find()
                || WINDOW_BEHIND.matcher(reading.textAfter(it.span().end(), 40)).find()
                || CYCLED_BETWEEN.matcher(before).find();
    }

    /// Numbers of cycles, those of a list (`500/1500 cycles`, `the 2nd and 100th cycle`)
    /// included.
    private static Set<QuantityMention> cycles(Reading reading) {
        Set<QuantityMention> cycles = new HashSet<>();
        List<QuantityMention> all = reading.sentence().quantities();
        for (int i = all.size() - 1; i >= 0; i--) {
            QuantityMention it = all.get(i);
            if (isCounted(it)) {
                cycles.add(it);
            }
            if (it.quantity().unit().isPresent() || it.quantity().value() < 1) {
                continue;
            }
            if (isFollowedByCycles(reading, it)
                    || i + 1 < all.size() && joins(reading, it, all.get(i + 1), cycles)) {
                cycles.add(it);
            }
        }
        if (mentionsCycle(reading)) {
            all.stream().filter(it -> isOrdinal(reading, it)).forEach(cycles::add);
        }
        return cycles;
    }

    private static boolean isFollowedByCycles(Reading reading, QuantityMention it) {
        Matcher behind = CYCLES_BEHIND.matcher(reading.textAfter(it.span().end(), 60));
        return behind.find()
                && (behind.group("counted") == null
                        || REPEATED.matcher(reading.textBefore(it.span().start(), 60)).find());
    }

    private static boolean isCounted(QuantityMention it) {
        return it.quantity()
                .unit()
                .filter(u -> u.dimension().equals("count of cycles"))
                .isPresent();
    }

    private static boolean joins(
            Reading reading,
            QuantityMention it,
            QuantityMention next,
            Set<QuantityMention> cycles) {
        return cycles.contains(next)
                && LIST_BEHIND.matcher(reading.between(it.span(), next.span())).matches();
    }

    private static boolean mentionsCycle(Reading reading) {
        return reading.text(reading.span()).contains("cycle")
                || reading.previous()
                        .map(it -> reading.text(it.sentence().span()).contains("cycle"))
                        .orElse(false);
    }

    /// `to 384 mAh g−1 in the 1000th`.
    private static boolean isOrdinal(Reading reading, QuantityMention it) {
        Span span = it.span();
        return it.quantity().unit().isEmpty()
                && ORDINAL_BEHIND.matcher(reading.textAfter(span.end(), 4)).find();
    }
}

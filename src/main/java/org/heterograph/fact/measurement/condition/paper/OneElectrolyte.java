package org.heterograph.fact.measurement.condition.paper;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the electrolyte of an article's cells, where all its sentences that mix one mix the same:
/// `1 M NaClO4 in EC/PC with 5% FEC`.
final class OneElectrolyte {
    private static final Set<String> INGREDIENTS = Wording.words("ingredients");

    private static final Pattern STRENGTH =
            Pattern.compile("(?<![\\d.])\\d(?:\\.\\d{1,2})?\\s?(?:[mM]|mol\\s?(?:L|kg)[-–−]1)\\s$");

    /// What stands between salts and solvents, long names before their short ones as well.
    private static final Pattern GLUE =
            Wording.pattern(
                    "(?:\\([^()]{2,40}\\)|[a-z]{4,14}(?:\\s[a-z]{4,12})?\\s(?=\\()|(?:wt|vol)\\.|[\\s/:+,()=–-]|\\d{1,2}(?:\\.\\d)?|\\b{mixing}\\b|%){1,24}");

    /// `(Aldrich, 99%)`
    private static final Pattern SUPPLIER =
            Pattern.compile("\\s?\\([^()]{0,40}[,%>][^()]{0,40}\\)");

    private OneElectrolyte() {}

    static Optional<String> of(List<Reading> readings) {
        List<String> all =
                readings.stream()
                        .filter(it -> it.text(it.span()).contains("lectrolyte"))
                        .flatMap(it -> mixtures(it).stream())
                        .distinct()
                        .toList();
        if (ManyElectrolytes.are(readings)) {
            return Optional.empty();
        }
        Optional<String> fullest = all.stream().max(Comparator.comparingInt(String::length));
        return fullest.filter(it -> all.stream().allMatch(it::startsWith));
    }

    private static List<String> mixtures(Reading reading) {
        List<Span> runs = new ArrayList<>();
        for (MaterialMention it : reading.sentence().materials()) {
            if (INGREDIENTS.contains(it.composite().kind())) {
                add(reading, runs, it.span());
            }
        }
        return runs.stream()
                .filter(it -> isMixed(reading, it))
                .map(it -> line(SUPPLIER.matcher(reading.text(it)).replaceAll("")))
                .toList();
    }

    /// A salt and what it is dissolved in.
    private static boolean isMixed(Reading reading, Span run) {
        return reading.sentence().materials().stream()
                .filter(it -> run.contains(it.span()))
                .map(it -> it.composite().kind())
                .anyMatch("solvent"::equals);
    }

    private static void add(Reading reading, List<Span> runs, Span ingredient) {
        String before = reading.textBefore(ingredient.start(), 24);
        Matcher strength = STRENGTH.matcher(before);
        boolean goesOn =
                !runs.isEmpty()
                        && GLUE.matcher(reading.between(runs.getLast(), ingredient)).matches();
        if (strength.find()) {
            int start = ingredient.start() - before.length() + strength.start();
            runs.add(new Span(start, ingredient.end()));
        } else if (goesOn) {
            runs.set(runs.size() - 1, runs.getLast().cover(ingredient));
        }
    }

    /// On one line, brackets closed.
    private static String line(String printed) {
        String line = printed.replaceAll("\\s{1,8}", " ").strip();
        boolean open =
                line.chars().filter(it -> it == '(').count()
                        > line.chars().filter(it -> it == ')').count();
        return open ? line + ")" : line;
    }
}

package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.condition.setup.Phrases.Phrase;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which electrolyte a value was found: `in the DME electrolyte`, `with 2% FEC`, `in 1 M
/// NaPF6/diglyme`.
final class Electrolyte {
    private static final String LINK =
            "\\b(?:in|with|using|uses?|used|for|employing|from)\\s(?:the\\s|an?\\s|this\\s|our\\s)?";

    /// `in an ether-based electrolyte`, the words before it as printed.
    private static final Pattern NAMED =
            Wording.pattern(
                    "(?i)"
                            + LINK
                            + "((?:(?!(?:in|with|using|for|of|the|and|from|electrolytes?)\\s)[^\\s,;]{1,24}\\s){0,2}+(?:in\\s(?!the\\s)[^\\s,;]{1,24}\\s)?+){electrolytes}\\b(?!\\s{of_electrolytes})");

    /// `Carbonate-based electrolytes suffer from …`
    private static final Pattern CLASS =
            Wording.pattern(
                    "(?i)\\b({electrolyte_classes}(?:[-‐–]based)?)\\s{electrolytes}\\b(?!\\s{of_electrolytes})");

    /// `with K+ in the electrolyte`
    private static final Pattern CONTAINED =
            Wording.pattern(
                    "\\b(?<!or\\s)(with(?:out)?\\s(?!or\\b)[^\\s,;]{1,16}(?:\\s[^\\s,;]{1,16})?)\\s(?:in|added\\sto)\\s(?:the\\s|our\\s)?{electrolytes}\\b");

    /// What makes words the name of an electrolyte: a class, a mixture, a strength.
    private static final Pattern TELLING =
            Wording.pattern(
                    "(?i)\\b{electrolyte_traits}\\b|\\b\\p{Lu}{2,5}(?:[/:]\\p{Lu}{2,5}){1,2}|\\d\\s?[mM]\\b|\\d%");

    private static final Pattern STRENGTH =
            Pattern.compile(
                    "\\d(?:\\.\\d{1,2})?\\s?(?:[mM]|mol\\s?(?:L|kg)[-–−]1|wt\\.?%|vol%|%)\\s$");

    private static final Pattern JOIN =
            Pattern.compile(
                    "\\s?(?:/|:|-|in|with|and|\\+|\\s)\\s?(?:\\d{1,2}(?:\\s?(?:wt|vol))?%\\s)?");

    private static final Pattern INTRODUCED =
            Pattern.compile("(?i)\\b(?:in|with|using)\\s(?:the\\s|an?\\s)?$");

    private static final Pattern BASED = Pattern.compile("(?i)[-‐–]based$");

    private static final Set<String> INGREDIENTS = Wording.words("ingredients");

    private static final int REACH = 24;

    private Electrolyte() {}

    static Optional<String> of(Reading reading, Span place) {
        List<Phrase> phrases = new ArrayList<>();
        named(reading, phrases);
        collect(reading, CONTAINED, phrases);
        collect(reading, CLASS, phrases);
        mixed(reading, phrases);
        return Phrases.of(reading, place, phrases);
    }

    private static void named(Reading reading, List<Phrase> phrases) {
        Matcher match = NAMED.matcher(reading.text(reading.span()));
        while (match.find()) {
            String name = match.group(1).strip();
            Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
            boolean telling =
                    TELLING.matcher(name).find()
                            || ingredients(reading).stream().anyMatch(span::contains);
            if (!name.isEmpty() && telling) {
                phrases.add(new Phrase(span, plain(name)));
            }
        }
    }

    private static void collect(Reading reading, Pattern pattern, List<Phrase> phrases) {
        Matcher match = pattern.matcher(reading.text(reading.span()));
        while (match.find()) {
            Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
            if (phrases.stream().noneMatch(it -> it.span().overlaps(span))) {
                phrases.add(new Phrase(span, plain(match.group(1))));
            }
        }
    }

    /// Salts and solvents side by side: `in 1 M NaClO4 in EC/PC`.
    private static void mixed(Reading reading, List<Phrase> phrases) {
        for (Span run : runs(reading)) {
            String before = reading.textBefore(run.start(), REACH);
            Matcher strength = STRENGTH.matcher(before);
            int start =
                    strength.find()
                            ? run.start() - before.length() + strength.start()
                            : run.start();
            Span whole = new Span(start, run.end());
            boolean introduced = INTRODUCED.matcher(reading.textBefore(start, REACH)).find();
            if (introduced && phrases.stream().noneMatch(it -> it.span().overlaps(whole))) {
                phrases.add(new Phrase(whole, plain(reading.text(whole))));
            }
        }
    }

    private static List<Span> runs(Reading reading) {
        List<Span> runs = new ArrayList<>();
        for (Span it : ingredients(reading)) {
            boolean joined =
                    !runs.isEmpty() && JOIN.matcher(reading.between(runs.getLast(), it)).matches();
            if (joined) {
                runs.set(runs.size() - 1, runs.getLast().cover(it));
            } else {
                runs.add(it);
            }
        }
        return runs;
    }

    private static List<Span> ingredients(Reading reading) {
        return reading.sentence().materials().stream()
                .filter(it -> INGREDIENTS.contains(it.composite().kind()))
                .map(it -> it.span())
                .toList();
    }

    /// On one line, a class in small letters: `Ether-based` is `ether-based`.
    private static String plain(String printed) {
        String line = printed.replaceAll("\\s{1,8}", " ").strip();
        return BASED.matcher(line).find()
                        && line.chars().filter(Character::isUpperCase).count() <= 1
                ? line.toLowerCase(Locale.ROOT)
                : line;
    }
}

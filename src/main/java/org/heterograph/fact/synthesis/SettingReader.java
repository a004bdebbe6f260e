package org.heterograph.fact.synthesis;

import org.heterograph.fact.Amount;
import org.heterograph.vocabulary.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads atmosphere, precursors and room temperature of a step.
final class SettingReader {
    private static final String GAS = "{atmospheres}";

    private static final Pattern ATMOSPHERE =
            Wording.pattern(
                    "\\b(?:under|in)\\s(?:(?:an?|the|flowing|flow\\sof|pure|high-purity|inert|dynamic|mixed|constant|continuous|dry|static|protective|reducing|ambient|mixture\\sof|protection\\sof)\\s){0,3}(?:\\d{1,2}\\s?%\\s)?("
                            + GAS
                            + ")(?![\\w/])|\\b("
                            + GAS
                            + ")\\s(?:atmosphere|flow|gas|protection)\\b|\\(\\s?[^()]{0,24}?,\\s?("
                            + GAS
                            + ")\\s?\\)");

    private static final Pattern ROOM =
            Pattern.compile("(?i)\\b(?:room|ambient)\\stemperature|(?-i:\\bR\\.?T\\b)\\b");

    private static final Pattern FROM =
            Pattern.compile(
                    "^\\s?(?:method|process|route|reaction|treatment|procedure)?\\s?(?:of|with|using|from)\\s([^.;:]{2,90})");

    private static final Pattern OBJECT =
            Pattern.compile(
                    "^\\s(?:of\\s|with\\s)?((?!(?:at|for|in|under|to|on|by|into|onto|as|then|overnight|during|while|until|followed|process|method)\\b)[^.;:]{2,90})");

    private static final String LEAD =
            "^(?i:of\\s|and\\s|an?\\s|the\\s|(?:as-)?(?:obtained|prepared|resulting|resultant|above|fresh)\\s){0,3}";

    /// A list of names is no more than names.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?!(?i:and|or|each|both|see[nr]?|as|of|with|fixed|certain|uniform\\w*)\\b).*\\p{L}{2}.*|[A-Z]|.*[A-Z].*\\d.*");

    /// "SnCl2 (98 %, Aldrich)", but not the brackets of a formula.
    private static final String ASIDE =
            "(?:^|\\s)\\([^()]{0,60}(?:\\([^()]{0,20}\\)[^()]{0,40})?\\)?";

    /// What stands for what was made before.
    private static final Pattern STAND_IN =
            Wording.pattern(
                    "(?i)(?:(?:above|as|obtained|resulting|resultant|final|dried|collected|mixed|same)\\b.{0,30}|{intermediates})");

    private static final Pattern END =
            Pattern.compile(
                    "\\s(?:at|for|in|under|to|on|by|into|onto|as|then|followed|which|that|until|overnight|during|while|whereas|is|are|was|were|left|showed)\\b|\\s(?=\\d)");

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\w.])\\d[\\d.]{0,6}\\s?(?:m?g|kg|m?mol|m?L|ml|M|wt\\s?%|vol\\s?%|μL|µL)(?![\\w/])(?:\\sof(?=\\s))?");

    private static final Pattern WEIGHED =
            Pattern.compile(
                    "(?:^|[.;]\\s|\\b(?:[Tt]ypically|[Ff]irst(?:ly)?|[Tt]hen|procedure|experiment|[Nn]ext|synthesis|run),?\\s)([^;]{3,240}?)(?:\\s(?:was|were)(?:\\s\\w+ly|\\sfirst|\\sthen)?)?\\s?$");

    /// "proper amounts of SnCl2".
    private static final String MUCH =
            "^(?i:[a-z]+\\s(?:amounts?|quantit(?:y|ies)|ratios?)\\sof\\s)";

    /// "For SnS, SnCl2 (98 %) and thiourea were first".
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?:(?:Typically|Briefly|First(?:ly)?|Then|Next|(?:For|To|In)\\s[^,]{2,60}),\\s)?(?<list>[^;:]{5,200}?)\\s(?:was|were)\\s(?:\\p{L}{3,14}ly\\s|then\\s|first\\s|all\\s|ball[\\s-]?){0,2}");

    private static final Pattern DONE = Pattern.compile("\\b(?:was|were|is|are|to|into|by|at)\\b");

    private static final Pattern VESSEL = Wording.pattern("(?i)\\b{apparatus}\\b");

    private static final int LONGEST_NAME = 40;

    Optional<String> atmosphere(String text) {
        Matcher match = ATMOSPHERE.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        return Arrays.asList(match.group(1), match.group(2), match.group(3)).stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /// 25 °C, as is usual where none is printed; the printed words stand for the unit.
    Optional<Amount> roomTemperature(String text) {
        Matcher room = ROOM.matcher(text);
        return room.find()
                ? Optional.of(
                        new Amount(
                                25,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                Optional.of("~"),
                                Optional.of("degC"),
                                Optional.of(room.group())))
                : Optional.empty();
    }

    /// "0.5 g of SnCl2 and 1 g of thiourea were …": names with amounts before the verb.
    List<String> weighed(String ahead) {
        Matcher list = WEIGHED.matcher(ahead);
        return list.find()
                ? Arrays.stream(list.group(1).split(",\\s(?:and\\s)?|\\sand\\s|\\swith\\s"))
                        .filter(it -> AMOUNT.matcher(it).find())
                        .map(it -> AMOUNT.matcher(it).replaceAll(" "))
                        .map(it -> it.replaceAll(ASIDE, " ").strip())
                        .map(it -> it.replaceFirst(LEAD, "").strip())
                        .filter(it -> it.length() > 1 && it.length() <= LONGEST_NAME)
                        .filter(it -> !DONE.matcher(it).find())
                        .toList()
                : List.of();
    }

    /// "SnCl2 and thiourea were …": names before the verb that the sentence opens with.
    List<String> listed(String ahead) {
        Matcher list = LISTED.matcher(ahead);
        return list.matches()
                ? names(list.group("list")).stream()
                        .map(it -> it.replaceFirst(MUCH, ""))
                        .filter(it -> !DONE.matcher(it).find())
                        .toList()
                : List.of();
    }

    /// "of SnCl2, BiCl3 and thiourea": names parted by commas and "and".
    List<String> precursors(String behind) {
        return list(FROM.matcher(behind));
    }

    /// " TiO2 and Cr2O3 for 24 h", right behind "by mixing".
    List<String> objects(String behind) {
        return list(OBJECT.matcher(behind));
    }

    private static List<String> list(Matcher from) {
        if (!from.find()) {
            return List.of();
        }
        return names(END.split(from.group(1).replaceAll(ASIDE, " "), 2)[0]);
    }

    private static List<String> names(String list) {
        return Arrays.stream(
                        list.replaceAll(ASIDE, " ").split(",\\s(?:and\\s)?|\\sand\\s|\\swith\\s"))
                .map(name -> name.replaceFirst(LEAD, "").strip())
                .filter(name -> !STAND_IN.matcher(name).matches())
                .filter(name -> name.length() > 1 && name.length() <= LONGEST_NAME)
                .filter(name -> !VESSEL.matcher(name).find() && NAME.matcher(name).matches())
                .toList();
    }
}

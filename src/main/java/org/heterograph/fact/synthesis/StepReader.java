package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Amounts;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.QuantityMention;
import org.heterograph.mention.TermMention;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the steps that a sentence names: a step a method, with the settings told behind it, up to
/// the next method.
final class StepReader {
    private static final Set<String> TEMPERATURES = Set.of("degC", "K");
    private static final Set<String> TIMES = Set.of("h", "min", "s", "d");

    /// What parts the words of one method: "molten-salt etching".
    private static final Pattern TOUCHING = Pattern.compile("[\\s-]{0,2}");

    /// Vessels named beside what is done in them.
    private static final Pattern VESSEL =
            Pattern.compile(
                    "(?i)\\b(?:autoclaves?|Teflon-lined|oil\\sbath|vacuum[\\s-]oven|microwave\\soven|ultrasonic\\sbath|mortar)\\b");

    /// Steps whose settings are never told ahead of them.
    private static final Set<String> WORK_UP = Set.of("washing", "filtration", "centrifugation");

    private static final Pattern COOLED =
            Pattern.compile(
                    "(?i)\\bcool(?:ed|ing)?\\s(?:down\\s)?(?:naturally\\s)?(?:to|below)\\s$|\\brate(?:\\sof|,)\\s$|\\bevery\\s$");

    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(?:without|no|free\\sof|not)\\s(?:[\\w-]+\\s){0,5}$");

    /// "a mixed gas", "under mixed Ar/H2", "the mixed solution": nothing is mixed there.
    private static final Pattern STATE_OF_THINGS =
            Pattern.compile(
                    "^\\s(?:gas|gases|atmosphere|flow|solutions?|solvents?|valence|ionic|phases?|powders?|(?:Ar|N2|H2|argon|nitrogen|hydrogen)\\b)");

    private static final Pattern BY =
            Pattern.compile("(?i)\\b(?:by|via|through)\\s(?:\\w+ly\\s|direct\\s|simple\\s)?$");

    private static final Pattern AS = Pattern.compile("\\b(?:as|for)\\s(?:\\w+\\s){0,2}$");

    /// "to 500 °C in 40 min": how long the way there took.
    private static final Pattern ON_THE_WAY =
            Pattern.compile(
                    "(?:°C|\\bK)\\s(?:in|within|over)\\s(?:about\\s|ca\\.\\s)?$|\\bramp(?:ed|ing)?\\sfor\\s$");

    private static final Pattern LISTED =
            Pattern.compile("\\s?(?:°C|K)?(?:,\\s?(?:and\\s)?|\\s(?:and|or)\\s)?\\s?");

    private static final int REACH = 24;
    private static final int CLAUSE = 60;

    private final SettingReader settings = new SettingReader();
    private final DependencyParser parser;

    StepReader(DependencyParser parser) {
        this.parser = parser;
    }

    List<Step> read(Document document, Telling telling) {
        Heat heat = Heat.of(document, telling);
        List<Step> joined = StepJoiner.join(document, steps(document, telling.sentence()));
        return joined.stream().map(heat::named).toList();
    }

    private List<Step> steps(Document document, NamedSentence sentence) {
        List<Method> methods = methods(document, sentence);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            Span sentenceSpan = sentence.sentence().span();
            boolean ahead = i == 0 && !WORK_UP.contains(methods.get(i).name());
            int from = ahead ? sentenceSpan.start() : methods.get(i).span().start();
            int to =
                    i + 1 < methods.size() ? methods.get(i + 1).span().start() : sentenceSpan.end();
            steps.addAll(steps(document, sentence, methods.get(i), new Span(from, to)));
        }
        return steps;
    }

    /// A method at its place.
    ///
    /// @param name notation in the vocabulary, or `other:` and what the paper calls it
    private record Method(Span span, String name) {}

    /// The methods of the vocabulary, and such as the sentence names by "a … method".
    private List<Method> methods(Document document, NamedSentence sentence) {
        List<OtherMethods.Other> named = OtherMethods.find(document, sentence.sentence().span());
        List<TermMention> terms = terms(document, sentence, named);
        Stream<Method> known =
                terms.stream()
                        .filter(it -> terms.size() == 1 || !isAside(document, it))
                        .map(it -> new Method(it.span(), it.concept().notation()));
        Stream<Method> others =
                named.stream()
                        .filter(it -> isTold(it, terms) && !isMeasuring(sentence, it))
                        .map(it -> new Method(it.span(), it.name()));
        return Stream.concat(known, others)
                .sorted(java.util.Comparator.comparingInt(it -> it.span().start()))
                .toList();
    }

    /// Whether no term of the vocabulary names the method; "the same way" names none where one
    /// does.
    private static boolean isTold(OtherMethods.Other other, List<TermMention> terms) {
        return other.isSame()
                ? terms.isEmpty()
                : terms.stream().noneMatch(term -> term.span().overlaps(other.span()));
    }

    /// "obtained by the Brunauer–Emmett–Teller method": a technique that looks, and makes nothing.
    private static boolean isMeasuring(NamedSentence sentence, OtherMethods.Other other) {
        return sentence.terms("techniques").stream()
                .anyMatch(it -> it.span().overlaps(other.span()));
    }

    /// "as a hard template", "grown on": said beside the method that tells how.
    private static boolean isAside(Document document, TermMention term) {
        String before =
                document.text(
                        new Span(Math.max(0, term.span().start() - REACH), term.span().start()));
        String words = document.text(term.span());
        return AS.matcher(before).find() && term.concept().notation().equals("template")
                || words.startsWith("grown on");
    }

    private List<TermMention> terms(
            Document document, NamedSentence sentence, List<OtherMethods.Other> named) {
        List<TermMention> methods = new ArrayList<>();
        Doing doing = new Doing(document, parser);
        for (TermMention term : sentence.terms("synthesis")) {
            boolean touches =
                    !methods.isEmpty() && touch(document, methods.getLast().span(), term.span());
            boolean vessel = VESSEL.matcher(document.text(term.span())).find();
            boolean alone = sentence.terms("synthesis").size() == 1;
            if (!touches
                    && (doing.isTold(sentence, term.span()) || isNamed(named, term))
                    && !isState(document, term.span())
                    && !isDenied(document, term.span())
                    && (alone || !vessel)) {
                methods.add(term);
            }
        }
        return methods;
    }

    /// "prepared by a sol–gel method" names it as done.
    private static boolean isNamed(List<OtherMethods.Other> named, TermMention term) {
        return named.stream().anyMatch(it -> !it.isSame() && it.span().contains(term.span()));
    }

    private static boolean touch(Document document, Span before, Span term) {
        return term.start() >= before.end()
                && TOUCHING.matcher(document.text(new Span(before.end(), term.start()))).matches();
    }

    private static boolean isState(Document document, Span term) {
        int end = Math.min(document.text().length(), term.end() + REACH);
        return STATE_OF_THINGS.matcher(document.text(new Span(term.end(), end))).find()
                && document.text(term).endsWith("ed");
    }

    /// "without any template".
    private static boolean isDenied(Document document, Span term) {
        String before = document.text(new Span(Math.max(0, term.start() - REACH), term.start()));
        return DENIED.matcher(before).find();
    }

    /// "cooled to 25 °C", "at a rate of 5 °C min−1".
    private static boolean isCooling(Document document, Span quantity) {
        int from = Math.max(0, quantity.start() - REACH);
        return COOLED.matcher(document.text(new Span(from, quantity.start()))).find();
    }

    private static boolean isOnTheWay(Document document, Span time) {
        int from = Math.max(0, time.start() - REACH);
        return ON_THE_WAY.matcher(document.text(new Span(from, time.start()))).find();
    }

    /// One step, or as many as temperatures are listed: "calcined at 450 °C for 1 h and 650 °C for
    /// 2 h".
    private List<Step> steps(Document document, NamedSentence sentence, Method method, Span reach) {
        List<QuantityMention> quantities =
                sentence.quantities().stream().filter(it -> reach.contains(it.span())).toList();
        List<QuantityMention> temperatures =
                of(quantities, TEMPERATURES).stream()
                        .filter(it -> !isCooling(document, it.span()))
                        .toList();
        List<QuantityMention> times =
                of(quantities, TIMES).stream()
                        .filter(it -> !isCooling(document, it.span()))
                        .filter(it -> !isOnTheWay(document, it.span()))
                        .toList();
        boolean listed = isList(document, temperatures) && times.size() < temperatures.size();
        if (listed) {
            return temperatures.stream()
                    .map(
                            it ->
                                    step(
                                            document,
                                            method,
                                            reach,
                                            amount(document, it),
                                            at(document, times, 0)))
                    .toList();
        }
        int count = Math.max(1, temperatures.size() == times.size() ? times.size() : 1);
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                step(
                                        document,
                                        method,
                                        reach,
                                        at(document, temperatures, i),
                                        at(document, times, i)))
                .toList();
    }

    /// "at 140, 160 and 180 °C": temperatures of as many samples.
    private static boolean isList(Document document, List<QuantityMention> temperatures) {
        return temperatures.size() > 1
                && IntStream.range(1, temperatures.size())
                        .allMatch(
                                i ->
                                        LISTED.matcher(
                                                        between(
                                                                document,
                                                                temperatures.get(i - 1).span(),
                                                                temperatures.get(i).span()))
                                                .matches());
    }

    private static String between(Document document, Span one, Span next) {
        return next.start() < one.end() ? "" : document.text(new Span(one.end(), next.start()));
    }

    private static Optional<Amount> amount(Document document, QuantityMention it) {
        return Optional.of(Amounts.of(document, it));
    }

    private Step step(
            Document document,
            Method method,
            Span reach,
            Optional<Amount> temperature,
            Optional<Amount> time) {
        String behind = document.text(new Span(method.span().end(), reach.end()));
        Optional<Amount> warmth =
                temperature.isPresent() ? temperature : settings.roomTemperature(behind);
        return new Step(
                method.span(),
                quote(document, method.span(), reach),
                method.name(),
                precursors(document, method.span(), reach, behind),
                warmth,
                time,
                settings.atmosphere(document.text(reach)));
    }

    /// What is named behind the method, else in amounts ahead of it.
    private List<String> precursors(Document document, Span method, Span reach, String behind) {
        boolean gerund = document.text(method).endsWith("ing") && isBy(document, method);
        List<String> named = gerund ? settings.objects(behind) : settings.precursors(behind);
        int from = Math.min(reach.start(), method.start());
        return named.isEmpty()
                ? settings.weighed(document.text(new Span(from, method.start())))
                : named;
    }

    /// "by mixing TiO2 and Cr2O3": its object follows.
    private static boolean isBy(Document document, Span method) {
        int from = Math.max(0, method.start() - REACH);
        return BY.matcher(document.text(new Span(from, method.start()))).find();
    }

    /// From the clause that names the method to the next method.
    private static Span quote(Document document, Span method, Span reach) {
        int floor = Math.min(reach.start(), method.start());
        int back = Math.max(0, method.start() - CLAUSE);
        String before = document.text(new Span(back, method.start()));
        int comma = Math.max(before.lastIndexOf(", "), before.lastIndexOf(" and "));
        int from = reach.start() < method.start() || comma < 0 ? floor : back + comma + 1;
        return document.text(new Span(from, reach.end())).isBlank()
                ? method
                : trimmed(document, new Span(Math.min(from, method.start()), reach.end()));
    }

    private static Span trimmed(Document document, Span span) {
        int end = span.end();
        while (end > span.start() + 1 && Character.isWhitespace(document.text().charAt(end - 1))) {
            end--;
        }
        int start = span.start();
        while (start < end - 1 && Character.isWhitespace(document.text().charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static Optional<Amount> at(
            Document document, List<QuantityMention> quantities, int index) {
        return index < quantities.size()
                ? Optional.of(Amounts.of(document, quantities.get(index)))
                : Optional.empty();
    }

    private static List<QuantityMention> of(List<QuantityMention> quantities, Set<String> units) {
        return quantities.stream()
                .filter(
                        it ->
                                it.quantity()
                                        .unit()
                                        .map(Unit::name)
                                        .filter(units::contains)
                                        .isPresent())
                .toList();
    }
}

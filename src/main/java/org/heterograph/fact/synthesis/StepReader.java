package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Amounts;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.fact.synthesis.MethodFinder.Method;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.QuantityMention;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads the steps that a sentence names: a step a method, with the settings told behind it, up to
/// the next method.
final class StepReader {
    /// Steps whose settings are never told ahead of them.
    private static final Set<String> WORK_UP = Wording.words("work_up");

    /// Kinds of substances that things are done in, and not to.
    private static final Set<String> MEDIA = Wording.words("reaction_media");

    private static final Pattern BY =
            Pattern.compile("(?i)\\b(?:by|via|through)\\s(?:\\w+ly\\s|direct\\s|simple\\s)?$");

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
        List<Method> methods = new MethodFinder(document, parser).find(sentence);
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

    /// One step, or as many as temperatures are listed: "calcined at 450 °C for 1 h and 650 °C for
    /// 2 h".
    private List<Step> steps(Document document, NamedSentence sentence, Method method, Span reach) {
        HeatingTimes told = HeatingTimes.of(document, sentence, reach);
        List<QuantityMention> temperatures = told.temperatures();
        List<QuantityMention> times = told.times();
        if (told.isSeries()) {
            return temperatures.stream()
                    .map(
                            it ->
                                    step(
                                            document,
                                            sentence,
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
                                        sentence,
                                        method,
                                        reach,
                                        at(document, temperatures, i),
                                        at(document, times, i)))
                .toList();
    }

    private static Optional<Amount> amount(Document document, QuantityMention it) {
        return Optional.of(Amounts.of(document, it));
    }

    private Step step(
            Document document,
            NamedSentence sentence,
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
                precursors(document, sentence, method, reach),
                warmth,
                time,
                settings.atmosphere(document.text(reach)));
    }

    /// What is named behind the method, else in amounts or as a list ahead of it.
    private List<String> precursors(
            Document document, NamedSentence sentence, Method method, Span reach) {
        Span span = method.span();
        String behind = document.text(new Span(span.end(), reach.end()));
        boolean gerund = document.text(span).endsWith("ing") && isBy(document, span);
        List<String> named = gerund ? settings.objects(behind) : settings.precursors(behind);
        if (!named.isEmpty()) {
            return named;
        }
        int from = Math.min(reach.start(), span.start());
        List<String> weighed = settings.weighed(document.text(new Span(from, span.start())));
        return weighed.isEmpty() ? listed(document, sentence, method) : weighed;
    }

    /// "SnCl2 and thiourea were dissolved": what the sentence opens with, from the first known
    /// substance on.
    private List<String> listed(Document document, NamedSentence sentence, Method method) {
        if (WORK_UP.contains(method.name())) {
            return List.of();
        }
        int end = method.span().start();
        int from = Math.min(sentence.sentence().span().start(), end);
        List<String> names =
                settings.listed(document.text(new Span(from, end))).stream()
                        .dropWhile(it -> !isKnown(sentence, it))
                        .toList();
        return names.size() > 1 ? names : List.of();
    }

    private static boolean isKnown(NamedSentence sentence, String name) {
        return sentence.materials().stream()
                .filter(it -> !MEDIA.contains(it.composite().kind()))
                .anyMatch(it -> name.contains(it.name()));
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
}

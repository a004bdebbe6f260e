package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Amounts;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.QuantityMention;
import org.heterograph.mention.TermMention;
import org.heterograph.quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads the steps that a sentence names: a step a method, with the settings told behind it, up to
/// the next method.
final class StepReader {
    private static final Set<String> TEMPERATURES = Set.of("degC", "K");
    private static final Set<String> TIMES = Set.of("h", "min", "s", "d");

    /// Methods closer than this are one: "molten-salt etching".
    private static final int TOUCHING = 2;

    private final SettingReader settings = new SettingReader();

    List<Step> read(Document document, NamedSentence sentence) {
        List<TermMention> methods = methods(sentence);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            Span sentenceSpan = sentence.sentence().span();
            int from = i == 0 ? sentenceSpan.start() : methods.get(i).span().start();
            int to =
                    i + 1 < methods.size() ? methods.get(i + 1).span().start() : sentenceSpan.end();
            steps.addAll(steps(document, sentence, methods.get(i), new Span(from, to)));
        }
        return steps;
    }

    private static List<TermMention> methods(NamedSentence sentence) {
        List<TermMention> methods = new ArrayList<>();
        for (TermMention term : sentence.terms("synthesis")) {
            boolean touches =
                    !methods.isEmpty()
                            && term.span().start() - methods.getLast().span().end() <= TOUCHING;
            if (!touches) {
                methods.add(term);
            }
        }
        return methods;
    }

    /// One step, or as many as temperatures are listed: "calcined at 450 °C for 1 h and 650 °C for
    /// 2 h".
    private List<Step> steps(
            Document document, NamedSentence sentence, TermMention method, Span reach) {
        List<QuantityMention> quantities =
                sentence.quantities().stream().filter(it -> reach.contains(it.span())).toList();
        List<QuantityMention> temperatures = of(quantities, TEMPERATURES);
        List<QuantityMention> times = of(quantities, TIMES);
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

    private Step step(
            Document document,
            TermMention method,
            Span reach,
            Optional<Amount> temperature,
            Optional<Amount> time) {
        String behind = document.text(new Span(method.span().end(), reach.end()));
        Optional<Amount> warmth =
                temperature.isPresent() ? temperature : settings.roomTemperature(behind);
        return new Step(
                method.span(),
                method.concept().notation(),
                settings.precursors(behind),
                warmth,
                time,
                settings.atmosphere(document.text(reach)));
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

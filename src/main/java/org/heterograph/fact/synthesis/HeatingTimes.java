package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.QuantityMention;
import org.heterograph.quantity.Unit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// At which temperatures and for how long something is done, in a stretch of a sentence: without
/// those of the way there and of cooling.
record HeatingTimes(
        Document document, List<QuantityMention> temperatures, List<QuantityMention> times) {
    private static final Set<String> TEMPERATURES = Set.of("degC", "K");
    private static final Set<String> TIMES = Set.of("h", "min", "s", "d");

    private static final Pattern COOLED =
            Pattern.compile(
                    "(?i)\\bcool(?:ed|ing)?\\s(?:down\\s)?(?:naturally\\s)?(?:to|below)\\s$|\\brate(?:\\sof|,)\\s$|\\bevery\\s$");

    /// "to 500 °C in 40 min": how long the way there took.
    private static final Pattern ON_THE_WAY =
            Pattern.compile(
                    "(?:°C|\\bK)\\s(?:in|within|over)\\s(?:about\\s|ca\\.\\s)?$|\\bramp(?:ed|ing)?\\sfor\\s$");

    private static final Pattern LISTED =
            Pattern.compile("\\s?(?:°C|K)?(?:,\\s?(?:and\\s)?|\\s(?:and|or)\\s)?\\s?");

    private static final int REACH = 24;

    static HeatingTimes of(Document document, NamedSentence sentence, Span reach) {
        List<QuantityMention> quantities =
                sentence.quantities().stream()
                        .filter(it -> reach.contains(it.span()))
                        .filter(it -> !isCooling(document, it.span()))
                        .toList();
        return new HeatingTimes(
                document,
                of(quantities, TEMPERATURES),
                of(quantities, TIMES).stream()
                        .filter(it -> !isOnTheWay(document, it.span()))
                        .toList());
    }

    /// Whether as many samples were made as temperatures are listed.
    boolean isSeries() {
        return isList() && times.size() < temperatures.size();
    }

    /// "at 140, 160 and 180 °C": temperatures of as many samples.
    private boolean isList() {
        return temperatures.size() > 1
                && IntStream.range(1, temperatures.size())
                        .allMatch(
                                i ->
                                        LISTED.matcher(
                                                        between(
                                                                temperatures.get(i - 1).span(),
                                                                temperatures.get(i).span()))
                                                .matches());
    }

    private String between(Span one, Span next) {
        return next.start() < one.end() ? "" : document.text(new Span(one.end(), next.start()));
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

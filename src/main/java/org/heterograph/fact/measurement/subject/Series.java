package org.heterograph.fact.measurement.subject;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.Formula;
import org.heterograph.chemistry.SeriesMember;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.Compared;
import org.heterograph.mention.MaterialMention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds which of a series a value is of: `A2-xBxO4 with x = 0, 0.1 and 0.2 deliver 90, 120 and
/// 111 mAh g−1, respectively`. What is told of no member is told of none.
public final class Series {
    /// No number with a unit: `for x = 0 and 99 mAh g−1 for x = 1`.
    private static final String NUMBER =
            "\\d(?:\\.\\d{1,4}|/\\d{1,2})?+(?![\\d.]*\\s?(?:m?A|m?V|%|nm|Å|W|S|Ω|°|[cmμ]m|eV|mg|wt)(?![a-z]{2}))";

    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<symbol>[xyzδ])\\s?=\\s?(?<list>%1$s(?:(?:,\\s?(?:and\\s|or\\s)?|\\s(?:and|or|to)\\s|/)(?:[xyzδ]\\s?=\\s?)?%1$s){0,7}+)(?![\\d.]\\d|\\s?[<≤])"
                            .formatted(NUMBER));

    private static final Pattern EACH = Pattern.compile("(?<![\\d./])" + NUMBER);

    /// `90 mAh g−1 for x = 0.1`
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[^,;.\\d]{0,24}(?:\\d[^,;.\\d]{0,6})?\\s(?:for|at|when|with|of|in)\\s(?:the\\s)?$");

    private static final int REACH = 60;

    private Series() {}

    private record Assigned(Span span, String symbol, List<String> values) {}

    /// The members that a list of values runs along, or the one member they are all of; empty where
    /// the sentence assigns nothing.
    static Optional<List<MaterialMention>> of(Reading reading, ValueList values) {
        List<Assigned> all = assigned(reading);
        for (Assigned it : all) {
            boolean along = it.values().size() == values.size() && values.size() > 1;
            if (along) {
                Optional<List<MaterialMention>> members = members(reading, it);
                if (members.isPresent()) {
                    return members;
                }
            }
        }
        return single(all, values, reading)
                .flatMap(it -> members(reading, it))
                .map(it -> values.members().stream().map(_ -> it.getFirst()).toList());
    }

    /// The assignment of one number right behind the values, else the last before them, else the
    /// only one.
    private static Optional<Assigned> single(
            List<Assigned> all, ValueList values, Reading reading) {
        int end = values.span().end();
        Optional<Assigned> behind =
                all.stream()
                        .filter(it -> it.span().start() >= end)
                        .filter(it -> it.span().start() - end < REACH)
                        .filter(
                                it ->
                                        BEHIND.matcher(
                                                        reading.text(
                                                                new Span(end, it.span().start())))
                                                .matches())
                        .findFirst();
        Optional<Assigned> nearest =
                behind.or(
                        () ->
                                all.stream()
                                        .filter(it -> it.span().end() <= end)
                                        .reduce((_, later) -> later));
        return nearest.filter(it -> it.values().size() == 1);
    }

    /// What a series stands for where no number is assigned to the value: the member that the
    /// sentence names before it, or that was spoken of last; empty where none was, or several.
    static Optional<MaterialMention> spokenOf(
            Reading reading, MaterialMention series, Span number) {
        Optional<MaterialMention> here = lastMember(reading, series, number.start());
        if (here.isPresent() || !assigned(reading).isEmpty()) {
            return here;
        }
        for (Reading it : reading.earlier().reversed()) {
            List<Assigned> all = assigned(it);
            Optional<MaterialMention> named = lastMember(it, series, it.span().end());
            if (!all.isEmpty()) {
                return one(all).flatMap(each -> members(it, each))
                        .map(List::getFirst)
                        .or(() -> named);
            }
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<Assigned> one(List<Assigned> all) {
        return all.size() == 1
                ? Optional.of(all.getFirst()).filter(it -> it.values().size() == 1)
                : Optional.empty();
    }

    private static Optional<MaterialMention> lastMember(
            Reading reading, MaterialMention series, int before) {
        return reading.sentence().materials().stream()
                .filter(it -> it.span().end() <= before && isMember(it, series))
                .filter(it -> !Compared.isOnly(reading.document(), reading.span(), it.span()))
                .reduce((_, later) -> later);
    }

    private static boolean isMember(MaterialMention it, MaterialMention series) {
        return it.composite().phases().size() == 1
                && phase(series)
                        .filter(
                                of ->
                                        SeriesMember.isMember(
                                                it.composite().phases().getFirst().formula(), of))
                        .isPresent();
    }

    /// Whether a material is the whole of a series, of which the paper tells members apart.
    static boolean isWhole(Reading reading, MaterialMention it) {
        return phase(it)
                .filter(
                        formula ->
                                Stream.of("x", "y", "z")
                                        .anyMatch(s -> SeriesMember.isSeries(formula, s)))
                .filter(_ -> isTold(reading, it))
                .isPresent();
    }

    /// Whether a text says which composition a sample has: `x = 0.1`.
    public static boolean tellsMembers(String text) {
        return ASSIGNED.matcher(text).find();
    }

    private static boolean isTold(Reading reading, MaterialMention series) {
        return reading.paper().tellsMembers()
                || reading.paper().materials().stream().anyMatch(it -> isMember(it, series));
    }

    private static Optional<Formula> phase(MaterialMention it) {
        return it.composite().phases().size() == 1
                ? Optional.of(it.composite().phases().getFirst().formula())
                : Optional.empty();
    }

    private static List<Assigned> assigned(Reading reading) {
        List<Assigned> found = new ArrayList<>();
        Matcher match = ASSIGNED.matcher(reading.text(reading.span()));
        while (match.find()) {
            List<String> values = new ArrayList<>();
            Matcher each = EACH.matcher(match.group("list"));
            while (each.find()) {
                values.add(each.group());
            }
            Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
            found.add(new Assigned(span, match.group("symbol"), values));
        }
        return found;
    }

    private static Optional<List<MaterialMention>> members(Reading reading, Assigned it) {
        return series(reading, it).flatMap(series -> all(reading, series, it));
    }

    private static Optional<List<MaterialMention>> all(
            Reading reading, MaterialMention series, Assigned it) {
        List<MaterialMention> members =
                it.values().stream()
                        .flatMap(value -> member(series, it.symbol(), value).stream())
                        .map(member -> asPrinted(reading, member))
                        .toList();
        return members.size() == it.values().size() ? Optional.of(members) : Optional.empty();
    }

    /// The series named last before the assignment in the sentence, else in the passage, else what
    /// is spoken of.
    private static Optional<MaterialMention> series(Reading reading, Assigned it) {
        return Stream.concat(
                        reading.before().stream().flatMap(each -> each.materials().stream()),
                        reading.sentence().materials().stream()
                                .filter(each -> each.span().start() < it.span().start()))
                .filter(each -> hasSymbol(each, it.symbol()))
                .reduce((_, later) -> later)
                .or(() -> Topic.of(reading).filter(topic -> hasSymbol(topic, it.symbol())));
    }

    private static boolean hasSymbol(MaterialMention it, String symbol) {
        return phase(it).filter(formula -> SeriesMember.has(formula, symbol)).isPresent();
    }

    private static Optional<MaterialMention> member(
            MaterialMention series, String symbol, String value) {
        Composite.Phase phase = series.composite().phases().getFirst();
        return SeriesMember.of(phase.formula(), symbol, value).map(it -> named(series, phase, it));
    }

    /// The member under the name that the paper prints for it elsewhere, with what carries it where
    /// that is printed.
    private static MaterialMention asPrinted(Reading reading, MaterialMention member) {
        Formula formula = member.composite().phases().getFirst().formula();
        List<MaterialMention> printed =
                reading.paper().materials().stream()
                        .filter(
                                it ->
                                        phase(it)
                                                .filter(of -> SeriesMember.isSame(of, formula))
                                                .isPresent())
                        .toList();
        return printed.stream()
                .filter(it -> it.composite().supports().equals(member.composite().supports()))
                .findFirst()
                .or(() -> printed.stream().findFirst())
                .map(
                        it ->
                                new MaterialMention(
                                        member.span(), it.name(), it.composite(), it.entity()))
                .orElse(member);
    }

    private static MaterialMention named(
            MaterialMention series, Composite.Phase phase, Formula formula) {
        String free = phase.formula().text();
        String printed = series.composite().name();
        String name =
                printed.contains(free) ? printed.replace(free, formula.text()) : formula.text();
        Composite member =
                new Composite(
                        name,
                        List.of(new Composite.Phase(phase.prefix(), formula, phase.note())),
                        series.composite().supports(),
                        series.composite().kind());
        String entity =
                series.entity().contains(free)
                        ? series.entity().replace(free, formula.text())
                        : member.identity();
        return new MaterialMention(series.span(), name, member, entity);
    }
}

package org.heterograph.fact.measurement.value;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.mention.QuantityMention;
import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers the values of a sentence into lists.
public final class ValueFinder {
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?i)\\b(?:drop|fall|fell|rise|rose|risen|increas|decreas|climb|shr[aiu]nk|reduc|widen|grow|grew|chang|improv|expand|enlarg|lower|boost|enhanc|declin|declines|went|go(?:es)?|decay)\\w{0,4}\\b[^.;]{0,80}\\bfrom\\s[^\\d]{0,12}$|\\bshift\\w*\\b[^.;\\d]{0,60}\\b(?:from|at)\\s$");

    private static final Pattern CHANGE_BRACKET = Pattern.compile("\\(from\\s$");

    private static final Pattern FROM =
            Pattern.compile("\\bfrom\\s(?:about\\s|ca\\.\\s|[~≈∼]\\s?)?$");

    /// Kinds of units whose values go from one to the other; those of voltages or lengths span.
    private static final Set<String> CHANGING =
            Set.of(
                    "specific capacity",
                    "areal capacity",
                    "ratio",
                    "resistance",
                    "conductivity",
                    "diffusivity",
                    "areal power",
                    "specific power");

    private static final Pattern TWO_ENDS =
            Pattern.compile(
                    "([-−]?[\\d.,×\\s]*\\d)\\s*to\\s+(?:[~≈∼]\\s?|about\\s|ca\\.\\s)?([-−]?\\d[\\d.,]*)");

    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile(
                    "\\s?(?:,(?:\\sto\\s)?|,?\\sand|/|\\sor|\\svs\\.?|\\sversus|,?\\s?and\\s(?:ca\\.|about|~|≈))\\s?[~≈]?");

    /// Between members of a list that hold their conditions in brackets: `512 (0.1 A g−1), 480`.
    private static final Pattern BRACKETED =
            Pattern.compile("\\s?\\([^()]{1,40}\\)\\s?(?:,\\s?and|,|and)\\s?[~≈∼]?\\s?");

    public List<ValueList> find(Reading reading, List<Span> taken) {
        List<ValueList> lists = new ArrayList<>();
        for (QuantityMention it : withSharedUnits(reading, taken)) {
            boolean isTaken = taken.stream().anyMatch(it.span()::overlaps);
            if (isTaken) {
                continue;
            }
            List<Value> values = values(reading, it);
            if (!lists.isEmpty() && sideBySide(reading, lists.getLast(), values.getFirst())) {
                List<Value> all =
                        Stream.concat(lists.getLast().members().stream(), values.stream()).toList();
                lists.set(lists.size() - 1, new ValueList(all));
            } else {
                lists.add(new ValueList(values));
            }
        }
        return lists;
    }

    /// The numbers of a sentence, those whose unit follows their last companion's with it.
    private static List<QuantityMention> withSharedUnits(Reading reading, List<Span> taken) {
        List<QuantityMention> free =
                reading.sentence().quantities().stream()
                        .filter(it -> taken.stream().noneMatch(it.span()::overlaps))
                        .collect(Collectors.toCollection(ArrayList::new));
        for (int i = free.size() - 2; i >= 0; i--) {
            QuantityMention it = free.get(i);
            QuantityMention next = free.get(i + 1);
            boolean shares =
                    it.quantity().unit().isEmpty()
                            && next.quantity().unit().isPresent()
                            && BRACKETED.matcher(reading.between(it.span(), next.span())).matches();
            if (shares) {
                free.set(i, withUnitOf(it, next));
            }
        }
        return free;
    }

    private static QuantityMention withUnitOf(QuantityMention it, QuantityMention next) {
        Quantity bare = it.quantity();
        Quantity whole =
                new Quantity(
                        bare.start(),
                        bare.end(),
                        next.quantity().unitStart(),
                        next.quantity().unitEnd(),
                        bare.value(),
                        bare.high(),
                        bare.modifier(),
                        next.quantity().unit());
        return new QuantityMention(it.span(), it.number(), next.unit(), whole);
    }

    private static boolean sideBySide(Reading reading, ValueList list, Value next) {
        Value last = list.members().getLast();
        Span lastEnd =
                last.unit().start() > next.number().start()
                        ? last.number()
                        : last.number().cover(last.unit());
        return list.dimension().equals(next.dimension())
                && SIDE_BY_SIDE.matcher(reading.between(lastEnd, next.number())).matches();
    }

    /// One value, or two where a change `from 0.47 to 0.21 eV` was read as a range.
    private static List<Value> values(Reading reading, QuantityMention it) {
        Span number = it.number();
        String before = reading.textBefore(number.start(), 110);
        String dimension = it.quantity().unit().map(Unit::dimension).orElse("");
        boolean change = it.quantity().high().isPresent() && isChange(before, dimension);
        Matcher ends = TWO_ENDS.matcher(reading.text(number));
        Amount amount = Amounts.of(reading.document(), it);
        if (!change || !ends.matches()) {
            return List.of(new Value(number, it.unit(), dimension, amount));
        }
        Span from = new Span(ends.start(1), ends.end(1)).shifted(number.start());
        Span to = new Span(ends.start(2), ends.end(2)).shifted(number.start());
        return List.of(
                new Value(from, it.unit(), dimension, only(amount, it.quantity().value())),
                new Value(
                        to,
                        it.unit(),
                        dimension,
                        only(amount, it.quantity().high().getAsDouble())));
    }

    private static boolean isChange(String before, String dimension) {
        return CHANGE.matcher(before).find()
                || CHANGE_BRACKET.matcher(before).find()
                || CHANGING.contains(dimension) && FROM.matcher(before).find();
    }

    private static Amount only(Amount range, double value) {
        return new Amount(
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                range.unit(),
                range.printedUnit());
    }
}

package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Joins names that words make one material of: `SnS/Bi2S3 nanorods on reduced graphene oxide`,
/// `WS2/MnS in carbon nanofibers`, `the junction of CuS and NiS`.
final class NameJoiner {
    private static final Pattern CARRIED =
            Wording.pattern(
                    "\\s(?:[\\w–-]{0,4}{grains}\\s)?(?:{carried}\\s)?(?:on|in|within)\\s(?:an?\\s|the\\s)?(?:{support_traits}\\s){0,2}");

    private static final Pattern PAIR_OF = Wording.pattern("(?i)\\b{pairs}\\s(?:of|between)\\s$");

    private static final Pattern PAIR_BEHIND = Wording.pattern("(?i)^\\s{heterostructures}\\b");

    private static final Pattern COMBINED =
            Pattern.compile("\\b(?:combin|coupl|join|hybridi[sz])(?:e|ed|es|ing)\\s$");

    private static final Pattern WITH = Pattern.compile("\\swith\\s");

    private static final Pattern AND = Pattern.compile("\\sand\\s");
    private static final Pattern COLLECTOR = Wording.pattern("(?i).*{collectors}s?");

    private static final int REACH = 30;

    private NameJoiner() {}

    /// The names of a stretch with those that belong together joined.
    static List<RawName> join(ReadableText readable, Span stretch, List<RawName> names) {
        List<RawName> joined = new ArrayList<>();
        for (RawName next : names) {
            boolean belongs =
                    !joined.isEmpty() && belong(readable, stretch, joined.getLast(), next);
            if (belongs) {
                joined.set(joined.size() - 1, both(readable, joined.getLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean belong(ReadableText readable, Span stretch, RawName one, RawName next) {
        boolean compound = !one.composite().phases().isEmpty() && !isIon(one) && !isElement(one);
        if (!compound || one.span().end() >= next.span().start()) {
            return false;
        }
        String between = readable.between(one.span(), next.span());
        if (isCarrier(next)) {
            return CARRIED.matcher(between).matches();
        }
        boolean joined =
                AND.matcher(between).matches() && isPair(readable, stretch, one, next)
                        || WITH.matcher(between).matches() && isCombined(readable, stretch, one);
        return joined
                && one.composite().kind().equals("phase")
                && next.composite().kind().equals("phase");
    }

    /// `combined Sn4P3 with SnS2`
    private static boolean isCombined(ReadableText readable, Span stretch, RawName one) {
        int from = Math.max(stretch.start(), one.span().start() - REACH);
        return COMBINED.matcher(readable.of(new Span(from, one.span().start()))).find();
    }

    /// Cloth, paper, foam and foil collect the current and are no part of the material.
    private static boolean isCarrier(RawName name) {
        return name.composite().kind().equals("support")
                && !COLLECTOR.matcher(name.name()).matches();
    }

    private static boolean isIon(RawName name) {
        return name.composite().kind().equals("ion");
    }

    private static boolean isElement(RawName name) {
        return name.composite().phases().size() == 1
                && name.composite().phases().getFirst().formula().atoms().size() == 1;
    }

    private static boolean isPair(ReadableText readable, Span stretch, RawName one, RawName next) {
        int from = Math.max(stretch.start(), one.span().start() - REACH);
        int to = Math.min(stretch.end(), next.span().end() + REACH);
        return PAIR_OF.matcher(readable.of(new Span(from, one.span().start()))).find()
                || PAIR_BEHIND.matcher(readable.of(new Span(next.span().end(), to))).find();
    }

    private static RawName both(ReadableText readable, RawName one, RawName next) {
        Span span = one.span().cover(next.span());
        String name = MaterialFinder.onOneLine(readable.of(span));
        Composite first = one.composite();
        Composite second = next.composite();
        List<Composite.Phase> phases =
                Stream.concat(first.phases().stream(), second.phases().stream()).toList();
        List<String> supports =
                Stream.concat(first.supports().stream(), second.supports().stream()).toList();
        String kind = phases.size() > 1 ? "heterostructure" : "composite";
        return new RawName(span, name, new Composite(name, phases, supports, kind));
    }
}

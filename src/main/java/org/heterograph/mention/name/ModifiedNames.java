package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes what was done to a material into its name: `Cr-doped Na2TiO3`, `ZIF-templated carbon`,
/// `acid-treated TiO2`. The bare name is that of another sample.
public final class ModifiedNames {
    private static final String WORD = "[\\p{L}\\d][\\w.,/‐–-]{0,30}?";

    private static final Pattern AHEAD =
            Wording.pattern(
                    "(?<![\\p{L}\\d‐–-])(?:(?<first>%1$s[-‐–]{done_to}?)(?<and>(?:,?\\sand|\\sor|,)\\s))?(?<done>(?<by>%1$s)[-‐–]{done_to})\\s$"
                            .replace("%1$s", WORD));

    /// `pomelo peel-derived hard carbon`: of carbons, what they are made of tells them apart.
    private static final Pattern DERIVED =
            Pattern.compile(
                    "(?<![\\p{L}\\d‐–-])(?<done>(?:(?<=\\b(?:[Tt]he|[Aa]n?|of|for|and|with|by)\\s)[a-z]{3,8}\\s)?[a-zA-Z][\\w‐–-]{2,24}?[-‐–]derived)\\s$");

    private static final Pattern CARBON =
            Pattern.compile("(?i)(?:HC|(?:hard\\s|soft\\s|porous\\s)?carbon)");

    /// How or how much, not with what.
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?i)(?:pre|post|un|co|as|self|well|non|dual|multi|surface|further|[a-z-]{4,16}(?:al|ly)|high|low)");

    private static final Pattern ELEMENTS = Pattern.compile("[A-Z][a-z]?(?:[,/][A-Z][a-z]?){0,3}");

    private static final Set<String> KINDS =
            Set.of("phase", "support", "heterostructure", "composite");

    private static final int REACH = 80;

    private final ReadableText readable;
    private final MaterialFinder finder;

    public ModifiedNames(ReadableText readable, MaterialFinder finder) {
        this.readable = readable;
        this.finder = finder;
    }

    /// The names in their order, those that were modified under their whole name.
    public List<RawName> whole(List<RawName> names) {
        List<RawName> found = new ArrayList<>();
        for (RawName it : names) {
            List<RawName> own = whole(it);
            found.removeIf(ahead -> ahead.span().end() > own.getFirst().span().start());
            found.addAll(own);
        }
        return found;
    }

    private List<RawName> whole(RawName name) {
        int from = Math.max(0, name.span().start() - REACH);
        if (!KINDS.contains(name.composite().kind()) || from >= name.span().start()) {
            return List.of(name);
        }
        String before = readable.of(new Span(from, name.span().start()));
        Matcher derived = DERIVED.matcher(before);
        if (CARBON.matcher(name.name()).matches() && derived.find()) {
            return List.of(named(from + derived.start("done"), name, Optional.empty()));
        }
        Matcher ahead = AHEAD.matcher(before);
        if (!ahead.find() || isGeneral(ahead.group("by"))) {
            return List.of(name);
        }
        RawName own = named(from + ahead.start("done"), name, elements(ahead.group("by")));
        return ahead.group("first") == null
                ? List.of(own)
                : List.of(shared(from, ahead, name), own);
    }

    /// What tells how or how much, not with what; what a compound modifies is a composite with it.
    private boolean isGeneral(String by) {
        return GENERAL.matcher(by).matches()
                || finder.parse(by)
                        .filter(it -> it.kind().matches("phase|heterostructure|composite"))
                        .filter(it -> !Lookalikes.isElement(it))
                        .filter(_ -> by.matches(".*[A-Z].*"))
                        .isPresent();
    }

    /// `A-templated and B-templated carbon`, `Nb- or V-doped NTO`: the first leaves out the name
    /// that it shares.
    private RawName shared(int from, Matcher ahead, RawName name) {
        Span span = new Span(from + ahead.start("first"), from + ahead.end("first"));
        String first = ahead.group("first");
        boolean hanging = first.matches(".*[-‐–]");
        String done = ahead.group("done").substring(ahead.group("by").length() + 1);
        String printed = first + (hanging ? done : "") + " " + name.name();
        Optional<String> dopant =
                hanging ? elements(first.replaceFirst(".$", "")) : Optional.empty();
        return new RawName(
                span,
                printed,
                dopant.map(it -> doped(it, printed, name)).orElseGet(() -> own(printed, name)));
    }

    private RawName named(int start, RawName name, Optional<String> dopant) {
        Span span = new Span(start, name.span().end());
        String printed = MaterialFinder.onOneLine(readable.of(span));
        return new RawName(
                span,
                printed,
                dopant.map(it -> doped(it, printed, name)).orElseGet(() -> own(printed, name)));
    }

    private static Composite own(String printed, RawName name) {
        return new Composite(printed, List.of(), List.of(), name.composite().kind());
    }

    /// The dopant stands before the first phase, or the first support where there is none.
    private static Composite doped(String dopant, String printed, RawName name) {
        List<Composite.Phase> phases = new ArrayList<>(name.composite().phases());
        List<String> supports = new ArrayList<>(name.composite().supports());
        if (!phases.isEmpty()) {
            Composite.Phase first = phases.getFirst();
            phases.set(0, new Composite.Phase(dopant, first.formula(), first.note()));
        } else if (!supports.isEmpty()) {
            supports.set(0, dopant + "-" + supports.getFirst());
        }
        return phases.isEmpty() && supports.isEmpty()
                ? own(printed, name)
                : new Composite(printed, phases, supports, name.composite().kind());
    }

    /// The symbols of what something is doped with; absent where they are none.
    private Optional<String> elements(String by) {
        String symbol = finder.symbol(by);
        return Optional.of(symbol).filter(it -> ELEMENTS.matcher(it).matches());
    }
}

package org.heterograph.mention.own;

import org.heterograph.document.Span;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the names that a paper itself gives: short forms, codes of samples, numbers, controls.
public final class OwnNames {
    private final ReadableText readable;
    private final ShortNames shortNames;
    private final CoinedNames coinedNames;
    private final ControlNames controls;
    private final NumberedSamples numbered;
    private final CarriedNames carried;

    /// @param places where names are looked for in the whole paper
    /// @param names found there that any paper could use
    public OwnNames(
            List<Acronym> acronyms,
            ReadableText readable,
            List<Span> places,
            ShortNames shortNames,
            List<RawName> names,
            MaterialFinder finder) {
        this.readable = readable;
        this.shortNames = shortNames;
        coinedNames = new CoinedNames(acronyms, readable, places, shortNames.all(), finder);
        controls = new ControlNames(readable, places);
        numbered = new NumberedSamples(readable, places);
        carried = new CarriedNames(names, finder);
    }

    /// The names in a stretch, not overlapping one another.
    ///
    /// @param taken names there that any paper could use; an own name may only hold them whole
    public List<RawName> find(Span stretch, List<RawName> taken) {
        List<RawName> found = new ArrayList<>();
        Stream.of(
                        longestFirst(
                                shortNames.find(readable, stretch, taken),
                                coinedNames.find(readable, stretch, taken)),
                        controls.find(readable, stretch),
                        apart(numbered.find(readable, stretch), taken),
                        apart(carried.find(readable, stretch), taken))
                .flatMap(List::stream)
                .filter(it -> apart(List.of(it), found).size() == 1)
                .forEach(found::add);
        return found;
    }

    /// `NVP-2` before the `NVP` in it.
    private static List<RawName> longestFirst(List<RawName> some, List<RawName> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt((RawName it) -> -it.span().length()))
                .toList();
    }

    private static List<RawName> apart(List<RawName> names, List<RawName> taken) {
        return names.stream()
                .filter(it -> taken.stream().noneMatch(other -> other.span().overlaps(it.span())))
                .toList();
    }
}

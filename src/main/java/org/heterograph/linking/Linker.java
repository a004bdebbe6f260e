package org.heterograph.linking;

import org.heterograph.audit.likeness.Repetition;
import org.heterograph.audit.likeness.Repetition.Verdict;
import org.heterograph.linking.LinkedPaper.Value;
import org.heterograph.linking.Links.Repeated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Says how a paper hangs together with the others of a library.
///
/// A value that the paper credits to a single work is looked up in that work, where the library has
/// it. One value there that agrees settles the matter; one that differs is a conflict only when the
/// work gives no second one for the same material, property and conditions.
///
/// ```java
/// Links links = new Linker().link(paper, shelf);
/// ```
public final class Linker {
    private final Repetition repetition = new Repetition();

    /// @param others all papers of the library, this one too
    public Links link(LinkedPaper paper, FactsAbout others) {
        SortedMap<String, Work> cited = new TreeMap<>();
        paper.references().forEach((label, key) -> cited.put(label, others.work(key)));
        Optional<Work> own =
                Optional.of(paper.work()).filter(it -> !it.isEmpty()).map(others::work);
        Links works = new Links(paper, own, cited, List.of());
        return new Links(paper, own, cited, repeated(works, others));
    }

    private List<Repeated> repeated(Links links, FactsAbout others) {
        List<Repeated> repeated = new ArrayList<>();
        for (Value value : links.paper().values()) {
            if (value.said().claim().cites().size() == 1) {
                primary(links, value, others)
                        .flatMap(primary -> repeated(value, primary, others))
                        .ifPresent(repeated::add);
            }
        }
        return repeated;
    }

    /// The paper that the value is from, if the library has it.
    private static Optional<LinkedPaper> primary(Links links, Value value, FactsAbout others) {
        return links.origin(value)
                .flatMap(Work::held)
                .filter(file -> !file.equals(links.paper().file()))
                .flatMap(others::paper);
    }

    private Optional<Repeated> repeated(Value value, LinkedPaper primary, FactsAbout others) {
        List<Value> alike =
                primary.values().stream()
                        .filter(it -> it.said().claim().cites().isEmpty())
                        .filter(it -> isOneMaterial(value, it, others))
                        .filter(it -> verdict(value, it) != Verdict.APART)
                        .toList();
        Optional<Value> agreeing =
                alike.stream().filter(it -> verdict(value, it) == Verdict.AGREES).findFirst();
        return agreeing.map(it -> new Repeated(value, primary, it, true))
                .or(() -> only(alike).map(it -> new Repeated(value, primary, it, false)));
    }

    private Verdict verdict(Value value, Value original) {
        return repetition.of(value.said(), original.said());
    }

    /// What a person holds; else one key, or the same phases joined, of which one of the two leaves
    /// out what carries them.
    private static boolean isOneMaterial(Value value, Value original, FactsAbout others) {
        String one = value.said().claim().entity();
        String other = original.said().claim().entity();
        boolean bare =
                phases(value).contains("/")
                        && phases(value).equals(phases(original))
                        && (isBare(value) || isBare(original));
        return others.areMerged(one, other)
                || !others.areSplit(one, other) && (bare || value.key().equals(original.key()));
    }

    private static String phases(Value value) {
        return value.key().split("@", 2)[0];
    }

    private static boolean isBare(Value value) {
        return value.key().indexOf('@') < 0;
    }

    /// The first, where all agree with it.
    private Optional<Value> only(List<Value> alike) {
        boolean one =
                alike.stream().allMatch(it -> repetition.agree(alike.getFirst().said(), it.said()));
        return one ? alike.stream().findFirst() : Optional.empty();
    }
}

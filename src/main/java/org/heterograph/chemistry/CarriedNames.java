package org.heterograph.chemistry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds names whose last piece is a name of several words: `MoS2/black phosphorus`,
/// `VO2/rGO/carbon paper`, `FePO4–carbon nanotubes`.
final class CarriedNames {
    private static final Set<String> CARRIERS = Set.of("phase", "support");

    private static final Set<String> SUPPORT = Set.of("support");

    private final ListedNames listed;
    private final CompositeReader composites;

    CarriedNames(ListedNames listed, CompositeReader composites) {
        this.listed = listed;
        this.composites = composites;
    }

    /// The name that begins with the word and goes on behind it.
    Optional<NameMatch> find(Stretch word) {
        return behind(word, word.lastSeparator(), CARRIERS)
                .or(() -> behind(word, word.lastDash(), SUPPORT))
                .or(() -> behindBreak(word));
    }

    private Optional<NameMatch> behind(Stretch word, int cut, Set<String> kinds) {
        int start = word.unopened().start();
        if (cut <= word.start() || cut + 1 >= word.end()) {
            return Optional.empty();
        }
        return listed.find(word.text(), cut + 1)
                .filter(it -> it.end() > word.end())
                .filter(_ -> start < cut)
                .filter(it -> kinds.contains(it.composite().kind()))
                .flatMap(last -> joined(new Stretch(word.text(), start, cut), last));
    }

    /// `SnS2@C- rGO`: a line ended behind the dash.
    private Optional<NameMatch> behindBreak(Stretch word) {
        int start = word.unopened().start();
        int cut = word.end() - 1;
        boolean broken =
                cut > start
                        && word.lastDash() == cut
                        && word.lastSeparator() > word.start()
                        && word.end() + 1 < word.text().length()
                        && word.text().charAt(word.end()) == ' ';
        return broken
                ? listed.find(word.text(), word.end() + 1)
                        .filter(it -> SUPPORT.contains(it.composite().kind()))
                        .flatMap(last -> joined(new Stretch(word.text(), start, cut), last))
                : Optional.empty();
    }

    private Optional<NameMatch> joined(Stretch head, NameMatch last) {
        Stretch whole = new Stretch(head.text(), head.start(), last.end());
        return composites
                .read(FormulaReader.level(head.words()))
                .filter(it -> !it.phases().isEmpty())
                .filter(it -> !it.kind().equals("ion"))
                .map(it -> joined(it, last.composite(), whole.words()))
                .map(it -> new NameMatch(whole.start(), whole.end(), it));
    }

    private static Composite joined(Composite head, Composite tail, String printed) {
        List<Composite.Phase> phases = concat(head.phases(), tail.phases());
        boolean named = tail.phases().isEmpty() && tail.supports().isEmpty();
        List<String> carriers = named ? List.of(tail.name()) : tail.supports();
        String kind = phases.size() > 1 ? "heterostructure" : "composite";
        return new Composite(
                FormulaReader.level(printed), phases, concat(head.supports(), carriers), kind);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

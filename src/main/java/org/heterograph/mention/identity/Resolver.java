package org.heterograph.mention.identity;

import org.heterograph.document.Span;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives each name the entity that all its spellings in the paper share.
///
/// Spellings that differ in separators and order (`A@B`, `A/B`, `B-A`) share the identity of
/// their [org.heterograph.chemistry.Composite] already; definitions of short forms unite the
/// others.
public final class Resolver {
    private final Entities entities = new Entities();

    /// @param ofManyWorks whether a paper tells of the materials of others, which are not one when
    /// one of them leaves out the polymorph
    public Resolver(
            List<Acronym> acronyms,
            List<RawName> names,
            ReadableText readable,
            boolean ofManyWorks) {
        defined(acronyms, names);
        new Apposition(readable).pairs(names).forEach(it -> unite(it.name(), it.other()));
        if (!ofManyWorks) {
            Polymorphs.pairs(names).forEach(it -> entities.unite(it.getFirst(), it.getLast()));
        }
    }

    private void unite(RawName kept, RawName other) {
        entities.unite(kept.composite().identity(), other.composite().identity());
    }

    private void defined(List<Acronym> acronyms, List<RawName> names) {
        Map<String, Set<String>> shortForms = new HashMap<>();
        for (Acronym acronym : acronyms) {
            widest(names, acronym)
                    .ifPresent(
                            it ->
                                    shortForms
                                            .computeIfAbsent(
                                                    it.composite().identity(), _ -> new HashSet<>())
                                            .add(plain(acronym.shortForm())));
        }
        for (Acronym acronym : acronyms) {
            if (isVariant(acronym, acronyms)) {
                continue;
            }
            Optional<RawName> shortForm = last(names, acronym.span(), acronym.shortForm());
            Optional<RawName> longForm = widest(names, acronym);
            if (shortForm.isPresent() && longForm.isPresent()) {
                boolean one =
                        longForm.get().name().length() >= acronym.longForm().length() - 1
                                || shortForms
                                                .getOrDefault(
                                                        longForm.get().composite().identity(),
                                                        Set.of())
                                                .size()
                                        < 2;
                if (one) {
                    unite(shortForm.get(), longForm.get());
                }
            }
        }
    }

    private static String plain(String shortForm) {
        return shortForm.replaceAll("[^\\p{L}\\d]|s$", "");
    }

    /// `P-MC` beside `MC` is another sample, though both be called `MoO2/C` at length.
    private static boolean isVariant(Acronym acronym, List<Acronym> acronyms) {
        return acronyms.stream()
                .map(Acronym::shortForm)
                .anyMatch(it -> acronym.shortForm().endsWith("-" + it));
    }

    /// The identity that all spellings of the name share.
    public String entity(RawName name) {
        return entities.of(name.composite().identity());
    }

    private static Optional<RawName> last(List<RawName> names, Span within, String name) {
        return names.stream()
                .filter(it -> within.contains(it.span()) && it.name().equals(name))
                .reduce((earlier, later) -> later);
    }

    /// The name that the long form is mainly about: it must hold half of its letters, or be a
    /// composite.
    private static Optional<RawName> widest(List<RawName> names, Acronym acronym) {
        return names.stream()
                .filter(it -> acronym.span().contains(it.span()))
                .filter(it -> !it.name().equals(acronym.shortForm()))
                .filter(it -> speaksFor(it, acronym))
                .reduce((earlier, later) -> later);
    }

    private static boolean speaksFor(RawName name, Acronym acronym) {
        boolean composite =
                name.composite().phases().size() + name.composite().supports().size() > 1;
        return composite || 2 * name.name().length() > acronym.longForm().length();
    }
}

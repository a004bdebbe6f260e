package org.heterograph.mention.own;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Short forms that a paper defines for materials (`HPC`), and where they stand.
public final class ShortNames {
    /// What a long form that means a material ends with.
    private static final Pattern SUBSTANCE = Wording.pattern("(?i){substance_nouns}$");

    private static final Pattern LAST_NAME = Pattern.compile(".*(?:\\s|\\b[A-Z]?[a-z]{3,}[-‐–])");

    private static final Set<String> WHOLE = Set.of("phase", "heterostructure", "composite");

    private final Map<String, Composite> meanings = new LinkedHashMap<>();

    public ShortNames(List<Acronym> acronyms, List<RawName> names, MaterialFinder finder) {
        Set<String> known = names.stream().map(RawName::name).collect(Collectors.toSet());
        for (Acronym acronym : acronyms) {
            if (isSubstance(acronym, finder) && !known.contains(acronym.shortForm())) {
                meanings.putIfAbsent(acronym.shortForm(), meaning(acronym, finder));
            }
        }
    }

    /// `plasma-treated MoO2/C`: what ends in the name of a compound, too.
    public static boolean isSubstance(Acronym acronym, MaterialFinder finder) {
        String longForm = acronym.longForm();
        return SUBSTANCE.matcher(longForm).find()
                || finder.parse(LAST_NAME.matcher(longForm).replaceFirst(""))
                        .filter(it -> WHOLE.contains(it.kind()))
                        .filter(it -> it.phases().stream().anyMatch(ShortNames::isCompound))
                        .isPresent();
    }

    private static boolean isCompound(Composite.Phase phase) {
        return phase.formula().atoms().size() > 1;
    }

    private static Composite meaning(Acronym acronym, MaterialFinder finder) {
        String shortForm = acronym.shortForm();
        return finder.parse(acronym.longForm())
                .map(it -> new Composite(shortForm, it.phases(), it.supports(), it.kind()))
                .orElseGet(() -> new Composite(shortForm, List.of(), List.of(), "composite"));
    }

    /// The short forms.
    Set<String> all() {
        return Set.copyOf(meanings.keySet());
    }

    /// The short forms in a stretch, where no other name reaches beyond them.
    List<RawName> find(ReadableText readable, Span stretch, List<RawName> taken) {
        List<RawName> found = new ArrayList<>();
        meanings.forEach(
                (shortForm, composite) -> {
                    Matcher match = word(shortForm).matcher(readable.of(stretch));
                    while (match.find()) {
                        Span span = new Span(match.start(), match.end()).shifted(stretch.start());
                        boolean free =
                                taken.stream()
                                        .filter(it -> it.span().overlaps(span))
                                        .allMatch(it -> CoinedNames.isPart(it.span(), span));
                        if (free) {
                            found.add(new RawName(span, match.group(), composite));
                        }
                    }
                });
        return found;
    }

    private static Pattern word(String shortForm) {
        return Pattern.compile(
                "(?<![\\p{L}\\d/@_-])" + Pattern.quote(shortForm) + "(?![\\p{L}\\d/@_])");
    }
}

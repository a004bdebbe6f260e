package org.heterograph.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What hits can be narrowed by. Each is written before a colon: `year:2020 technique:XRD`.
public enum Field {
    PAPER(false, "paper", "file", "sha256"),
    TITLE(false, "title"),
    AUTHOR(false, "author", "authors", "by"),
    DOI(false, "doi"),
    SECTION(false, "section"),
    KIND(true, "kind", "is"),
    YEAR(true, "year"),
    JOURNAL(true, "journal", "in"),
    MATERIAL(true, "material"),
    MATERIAL_CLASS(true, "class", "materialclass"),
    ELEMENT(true, "element"),
    PROPERTY(true, "property", "metric"),
    TECHNIQUE(true, "technique"),
    MECHANISM(true, "mechanism", "role"),
    METHOD(true, "method", "synthesis"),
    MORPHOLOGY(true, "morphology", "shape");

    private final boolean facet;
    private final List<String> names;

    Field(boolean facet, String... names) {
        this.facet = facet;
        this.names = List.of(names);
    }

    /// The name that outputs use and people type.
    public String key() {
        return names.getFirst();
    }

    /// All names, for people.
    static String keys() {
        return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
    }

    /// Whether hits are counted by its values.
    public boolean isFacet() {
        return facet;
    }

    /// The field of that name, whatever the case.
    public static Optional<Field> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(lower)).findFirst();
    }
}

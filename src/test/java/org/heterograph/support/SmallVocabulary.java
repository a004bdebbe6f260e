package org.heterograph.support;

import org.heterograph.chemistry.NameTable;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.vocabulary.Vocabulary;

import java.util.List;
import java.util.Optional;

/// A few names and units, so that tests of mentions do not stand and fall with the whole ontology.
public final class SmallVocabulary {
    private SmallVocabulary() {}

    public static Vocabulary vocabulary() {
        return new Vocabulary(List.of(), List.of(), units(), names());
    }

    private static UnitCatalog units() {
        return new UnitCatalog(
                List.of(
                        unit("mAh/g", "specific capacity", "mA h g-1"),
                        unit("A/g", "specific current", "A g-1"),
                        unit("V", "voltage"),
                        unit("%", "share"),
                        unit("nm", "length")));
    }

    private static UnitCatalog.Entry unit(String name, String dimension, String... spellings) {
        return new UnitCatalog.Entry(new Unit(name, dimension, 1, 0), List.of(spellings));
    }

    private static NameTable names() {
        return new NameTable(
                List.of(
                        support("C", "carbon"),
                        support("NC"),
                        support("rGO", "reduced graphene oxide"),
                        new NameTable.Entry(
                                "hard carbon",
                                "phase",
                                Optional.empty(),
                                List.of("hard carbons"))));
    }

    private static NameTable.Entry support(String name, String... more) {
        return new NameTable.Entry(name, "support", Optional.empty(), List.of(more));
    }
}

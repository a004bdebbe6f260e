package org.heterograph.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class MaterialNameParserTest {
    private static final NameTable NAMES =
            new NameTable(
                    List.of(
                            support("C", "carbon"),
                            support("NC"),
                            support("rGO", "reduced graphene oxide"),
                            support("CNF", "carbon nanofibers"),
                            new NameTable.Entry(
                                    "MXene", "phase", Optional.of("Ti3C2Tx"), List.of()),
                            new NameTable.Entry(
                                    "hard carbon",
                                    "phase",
                                    Optional.empty(),
                                    List.of("hard carbons")),
                            new NameTable.Entry(
                                    "antimony", "phase", Optional.of("Sb"), List.of())));

    private static NameTable.Entry support(String name, String... more) {
        return new NameTable.Entry(name, "support", Optional.empty(), List.of(more));
    }

    private final MaterialNameParser parser = new MaterialNameParser(NAMES);

    @ParameterizedTest
    @CsvSource({
        "MoSe2/SnSe@C, MoSe2/SnSe@C, heterostructure",
        "SnSe@MoSe2/C, MoSe2/SnSe@C, heterostructure",
        "CoS2–MnS@NC, CoS2/MnS@NC, heterostructure",
        "Cu2−xSe@FeSe, Cu2-xSe/FeSe, heterostructure",
        "1T-MoS2/SnS, 1T-MoS2/SnS, heterostructure",
        "TiO2(B), TiO2(B), phase",
        "Fe1−xS, Fe1-xS, phase",
        "MoS2-rGO, MoS2@rGO, composite",
        "NiSe2@Nb2CTx, Nb2CTx/NiSe2, heterostructure",
        "Na+, Na+, ion",
        "Fe(III), Fe^3+, ion",
        "NaOH·H2O, NaOH·H2O, phase",
        "Na0.5MnO2-y(OH)2y·0.63H2O, Na0.5MnO2-y(OH)2y·0.63H2O, phase",
        "MoSe2@Mo2CTX, Mo2CTx/MoSe2, heterostructure",
        "SnS1.4Se0.6, SnS1.4Se0.6, phase"
    })
    void takesNamesApart(String name, String identity, String kind) {
        Composite composite = parser.parse(name).orElseThrow();
        assertThat(composite.identity()).isEqualTo(identity);
        assertThat(composite.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the SIBs, As shown at 1 V; I and CV",
                "Figure 3c and Section 2.1",
                "PVDF binder of the LIBs",
                "He et al. saw it",
                "No such thing. At 5 nm"
            })
    void isNotFooledByWords(String text) {
        assertThat(parser.find(text)).isEmpty();
    }

    @Test
    void findsNamesWithTheirPlaces() {
        String text = "Nanosheets of MoS2/SnS (0.5 V), hard carbon and Sb2Se3-based anodes.";
        assertThat(parser.find(text))
                .extracting(m -> text.substring(m.start(), m.end()))
                .containsExactly("MoS2/SnS", "hard carbon", "Sb2Se3");
    }

    @ParameterizedTest
    @CsvSource({
        "SnS/Bi2S3@rGO, sulfide/sulfide",
        "Sb2Se3/SnS, sulfide/selenide",
        "SnSe/TiO2, selenide/oxide",
        "CoS2/Ti3C2Tx, chalcogenide/MXene",
        "Bi/Bi2S3, sulfide/metal"
    })
    void namesTheClassOfAHeterostructure(String name, String expected) {
        assertThat(parser.parse(name).orElseThrow().classification()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPC/0.67", "Na2/0MnO2", "Na0.67/0", "Fe1-x/0S"})
    void nothingIsDividedByNothing(String text) {
        assertThatCode(() -> parser.find(text)).doesNotThrowAnyException();
    }

    @Test
    void staysQuickOnHostileText() {
        assertThat(parser.find("Na".repeat(50_000) + " " + "C-".repeat(50_000))).isEmpty();
    }
}

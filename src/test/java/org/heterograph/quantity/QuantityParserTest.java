package org.heterograph.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class QuantityParserTest {
    private static final UnitCatalog UNITS =
            new UnitCatalog(
                    List.of(
                            entry("mAh/g", "specific capacity", 1, "mA h g-1"),
                            entry("A/g", "specific current", 1, "A g-1"),
                            entry("mA/g", "specific current", 1e-3, "mA g-1"),
                            entry("V", "voltage", 1),
                            entry("%", "share", 1),
                            entry("nm", "length", 1),
                            entry("degC", "temperature", 1, "°C"),
                            entry("cm2/s", "diffusion", 1, "cm2 s-1"),
                            entry("S/cm", "conductivity", 1, "S cm-1"),
                            entry("C", "rate", 1),
                            entry("h", "time", 1)));

    private static UnitCatalog.Entry entry(
            String name, String dimension, double factor, String... spellings) {
        return new UnitCatalog.Entry(new Unit(name, dimension, factor, 0), List.of(spellings));
    }

    private final QuantityParser parser = new QuantityParser(UNITS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delivers 137 mA h g−1 at 0.1C | 137.0 mAh/g; 0.1 C",
                "512, 480 and 430 mAh g−1 at 0.1, 0.5 and 1 A g−1 | 512.0 mAh/g; 480.0 mAh/g; 430.0 mAh/g; 0.1 A/g; 0.5 A/g; 1.0 A/g",
                "310/265 mAh g−1 after 900 cycles at 3/6 A g−1 | 310.0 mAh/g; 265.0 mAh/g; 900.0; 3.0 A/g; 6.0 A/g",
                "between 0.01 and 3 V | 0.01..3.0 V",
                "in 0.01–3 V vs. Na+/Na | 0.01..3.0 V",
                "from 1.2 to 0.7 V | 1.2..0.7 V",
                "at 25 ± 2 °C | 25.0±2.0 degC",
                "about 1,000 cycles | ~1000.0",
                "3.2 × 10−12 cm2 s−1 | 3.2E-12 cm2/s",
                "7.19 × 10−13 cm2 s−1 | 7.19E-13 cm2/s",
                "5.368 × 10−12 cm2 s−1 | 5.368E-12 cm2/s",
                "MoS2 of 35 nm | 35.0 nm",
                "that of SnS2 118 nm | 118.0 nm",
                "an ICE of 74.6% | 74.6 %",
                "at 100 mA g-1 for 2H-MoS2 | 100.0 mA/g",
                "heated at −20 °C | -20.0 degC",
                "up to 96 mAh·g–1 | <=96.0 mAh/g",
                "after 10 h | 10.0 h",
                "between the potential limits of 0.01 and 3 V | 0.01..3.0 V",
                "from 0.01 V to 3.0 V | 0.01..3.0 V",
                "from 217 mAh g−1 to 229 mAh g−1 | 217.0 mAh/g; 229.0 mAh/g",
                "a value of 10−12 cm2 s−1 | 1.0E-12 cm2/s",
                "of 10–12 nm | 10.0..12.0 nm",
                "a shell of 10−14 nm | 10.0..14.0 nm",
                "a size of 6 − 8 nm | 6.0..8.0 nm",
                "in the range of 10−12–10−10 cm2 s−1 | 1.0E-12..1.0E-10 cm2/s",
                "at 136 (D) and 160 nm (G) | 136.0 nm; 160.0 nm"
            })
    void readsWhatAuthorsWrite(String text, String expected) {
        assertThat(
                        parser.find(text).stream()
                                .map(QuantityParserTest::printed)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void readsAPowerOfTenOnlyWhereItIsSetAbove() {
        String text = "10−3 S cm−1";
        assertThat(parser.find(text, offset -> offset == 2 || offset == 3).getFirst().value())
                .isEqualTo(1e-3);
    }

    @Test
    void tellsWhereNumberAndUnitStand() {
        Quantity quantity = parser.find("of 74.6 % here").getFirst();
        assertThat(
                        List.of(
                                quantity.start(),
                                quantity.end(),
                                quantity.unitStart(),
                                quantity.unitEnd()))
                .containsExactly(3, 7, 8, 9);
    }

    @Test
    void staysQuickOnHostileText() {
        String hostile = "1 ".repeat(50_000) + "-".repeat(50_000) + "9".repeat(50_000);
        org.assertj.core.api.Assertions.assertThatCode(() -> parser.find(hostile))
                .doesNotThrowAnyException();
    }

    private static String printed(Quantity q) {
        String number = q.comparator().orElse("") + q.value();
        number += q.high().isPresent() ? ".." + q.high().getAsDouble() : "";
        number += q.uncertainty().isPresent() ? "±" + q.uncertainty().getAsDouble() : "";
        return q.unit().map(unit -> " " + unit.name()).map(number::concat).orElse(number);
    }

    @Test
    void readsAUnitBeforeTheRaisedNumberOfAReference() {
        String text = "a gap of 6.5 nm80 and a width of 4 nm";
        int raised = text.indexOf("80");
        List<Quantity> found = parser.find(text, it -> it == raised || it == raised + 1);
        assertThat(found.getFirst().value()).isEqualTo(6.5);
        assertThat(found.getFirst().unit().map(Unit::name)).contains("nm");
    }

    @Test
    void keepsTheExponentOfAUnitBeforeARaisedReference() {
        String text = "reaches 372 mAh g−123";
        int raised = text.indexOf('−');
        List<Quantity> found = parser.find(text, it -> it >= raised);
        assertThat(found.getFirst().unit().map(Unit::name)).contains("mAh/g");
    }
}

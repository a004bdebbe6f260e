package org.heterograph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

class UnitsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final UnitCatalog UNITS = VOCABULARY.units();

    private final QuantityParser parser = new QuantityParser(UNITS);

    @ParameterizedTest
    @CsvSource({
        "mAh g−1, mAh/g",
        "mA h g-1, mAh/g",
        "mAh·g–1, mAh/g",
        "mAh/g, mAh/g",
        "A g−1, A/g",
        "mA cm−2, mA/cm2",
        "mAh cm-2, mAh/cm2",
        "Ω, ohm",
        "kΩ, kohm",
        "Ohm, ohm",
        "Ω cm2, ohm cm2",
        "Å, angstrom",
        "µm, um",
        "μm, um",
        "cm2 s−1, cm2/s",
        "S cm−1, S/cm",
        "mS cm-1, mS/cm",
        "m2 g−1, m2/g",
        "cm3 g−1, cm3/g",
        "W h kg−1, Wh/kg",
        "kW kg−1, kW/kg",
        "mg cm−2, mg/cm2",
        "mV s−1, mV/s",
        "°C, degC",
        "℃, degC",
        "◦C, degC",
        "°C min−1, degC/min",
        "wt%, wt%",
        "wt.%, wt%",
        "wt %, wt%",
        "kJ mol−1, kJ/mol",
        "cm−1, cm-1",
        "mol L−1, M",
        "W m−1 K−1, W/(m K)",
        "cm2 V−1 s−1, cm2/(V s)",
        "g cm−3, g/cm3",
        "mV dec−1, mV/decade",
        "F g−1, F/g",
        "hours, h",
        "°, degree"
    })
    void readsEverySpelling(String printed, String name) {
        assertThat(UNITS.parse(printed).map(Unit::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cycled at 1 C for long | 1.0 C",
                "at 0.5C and | 0.5 C",
                "kept at 25 °C in air | 25.0 degC",
                "charged to 3 V (vs. Na+/Na) | 3.0 V",
                "charged to 3 V (25 of them) | 3.0 V; 25.0",
                "heated for 2 h under Ar | 2.0 h",
                "at 300 K | 300.0 K",
                "5 g of sulfur | 5.0 g",
                "1 M NaPF6 in diglyme | 1.0 M",
                "after 900 cycles | 900.0 cycles",
                "0.2–1.0 mV s−1 | 0.2..1.0 mV/s",
                "bands at 1350 cm−1 | 1350.0 cm-1",
                "4 A in all | 4.0 A",
                "18.6 wt% of carbon | 18.6 wt%",
                "5 °C min−1 | 5.0 degC/min",
                "12 S cm−1 | 12.0 S/cm",
                "86 Ω | 86.0 ohm"
            })
    void tellsUnitsOfOneLetterFromWords(String text, String expected) {
        assertThat(
                        parser.find(text).stream()
                                .map(UnitsTest::printed)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String printed(Quantity q) {
        String high = q.high().isPresent() ? ".." + q.high().getAsDouble() : "";
        return q.value() + high + q.unit().map(it -> " " + it.name()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "1, mAh/g, C/g, 3.6",
        "250, mA/g, A/g, 0.25",
        "1, mAh/cm2, Ah/m2, 10",
        "1, mA/cm2, A/m2, 10",
        "1, eV, kJ/mol, 96.48533212",
        "1, kcal/mol, kJ/mol, 4.184",
        "1, hartree, eV, 27.211386246",
        "0, degC, K, 273.15",
        "300, K, degC, 26.85",
        "212, degF, degC, 100",
        "6.2, angstrom, nm, 0.62",
        "1, S/cm, S/m, 100",
        "1, mS/cm, S/cm, 0.001",
        "1, g/cm3, kg/m3, 1000",
        "1, M, mM, 1000",
        "1, kW/kg, W/kg, 1000",
        "90, min, h, 1.5",
        "2, d, h, 48",
        "1, atm, kPa, 101.325",
        "760, Torr, atm, 1",
        "1, m2/s, cm2/s, 10000",
        "1000, ppm, %, 0.1",
        "1, Wh/kg, kJ/kg, 3.6",
        "1, eV/angstrom2, J/m2, 16.02176634",
        "1, kohm, ohm, 1000",
        "0.001, V/s, mV/s, 1"
    })
    void convertsAsHandbooksDo(double value, String from, String to, double expected) {
        assertThat(UNITS.convert(value, unit(from), unit(to)))
                .isCloseTo(expected, within(Math.abs(expected) * 1e-8));
    }

    private static Unit unit(String name) {
        return UNITS.named(name).orElseThrow(() -> new AssertionError("no unit " + name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesBackFromEveryConversion(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, List<Unit>> byDimension =
                units().stream().collect(Collectors.groupingBy(Unit::dimension));
        for (List<Unit> units : new TreeMap<>(byDimension).values()) {
            Unit from = units.get(random.nextInt(units.size()));
            Unit to = units.get(random.nextInt(units.size()));
            double value = random.nextDouble(1, 1000);
            double back = UNITS.convert(UNITS.convert(value, from, to), to, from);
            assertThat(back).as(from + " " + to).isCloseTo(value, within(1e-6 * value));
        }
    }

    private static List<Unit> units() {
        return VOCABULARY.concepts("units").stream().map(it -> unit(it.notation())).toList();
    }

    @Test
    void readsEachUnitByItsOwnNameAndLabels() {
        for (Concept concept : VOCABULARY.concepts("units")) {
            assertThat(UNITS.parse(concept.notation()).map(Unit::name))
                    .as(concept.notation())
                    .contains(concept.notation());
            for (String label : concept.labels()) {
                assertThat(UNITS.parse(label).map(Unit::name))
                        .as(label)
                        .contains(concept.notation());
            }
        }
    }

    @Test
    void printsEachMetricInUnitsThatAreKnown() {
        Map<String, TreeSet<String>> strange = new TreeMap<>();
        for (Metric metric : VOCABULARY.metrics()) {
            for (String unit : metric.units()) {
                if (UNITS.named(unit).isEmpty()) {
                    strange.computeIfAbsent(metric.notation(), _ -> new TreeSet<>()).add(unit);
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void impliesOneMetricByAUnit() {
        Map<String, TreeSet<String>> implied = new TreeMap<>();
        for (Metric metric : VOCABULARY.metrics()) {
            if (metric.impliedByUnit()) {
                metric.units()
                        .forEach(
                                it ->
                                        implied.computeIfAbsent(it, _ -> new TreeSet<>())
                                                .add(metric.notation()));
            }
        }
        implied.values().removeIf(it -> it.size() == 1);
        assertThat(implied).isEmpty();
    }
}

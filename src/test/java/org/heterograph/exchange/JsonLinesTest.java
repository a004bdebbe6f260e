package org.heterograph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class JsonLinesTest {
    @Test
    void writesTheLinesInTheOrderOfTheDocument() throws IOException {
        assertThat(written(false))
                .extracting(line -> line.replaceAll("^\\{\"type\":\"([a-z]+)\".*", "$1"))
                .containsExactly(
                        "document",
                        "text",
                        "section",
                        "text",
                        "measurement",
                        "figure",
                        "table",
                        "reference");
    }

    @Test
    void writesKeysInAFixedOrderAndLeavesOutWhatIsUnknown() throws IOException {
        assertThat(written(false).get(0))
                .startsWith(
                        "{\"type\":\"document\",\"title\":\"Tin selenide for"
                                + " sodium\",\"authors\":[\"Ana Costa\",\"Li"
                                + " Wei\"],\"doi\":\"10.1000/tin.1\",\"year\":2021,\"journal\":\"Journal"
                                + " of Cells\",\"abstract\":\"We charge SnSe2 with"
                                + " sodium.\",\"pages\":2,"
                                + "\"language\":\"en\",\"kind\":\"article\",\"sha256\":")
                .doesNotContain("null");
    }

    @Test
    void marksSubscriptsAndSuperscripts() throws IOException {
        assertThat(written(false).get(3)).contains("SnSe_{2} delivers 512 mA h g^{−1}");
        assertThat(written(false).get(6)).contains("\"markedRows\":[[\"Material\",\"Capacity\"]");
    }

    @Test
    void tellsWhereFiguresAndTablesAreDrawn() throws IOException {
        assertThat(written(false).get(5))
                .contains("\"drawn\":{\"page\":2,\"boxes\":[[40,10,200,30]]}");
        assertThat(written(false).get(6)).contains("\"drawn\":{\"page\":");
    }

    @Test
    void writesMeasurementWithConditionsAndEvidence() throws IOException {
        assertThat(written(false).get(4))
                .contains("\"value\":512,\"comparator\":\"~\",\"unit\":\"mAh/g\"")
                .contains("\"currentDensity\":{\"value\":1,\"unit\":\"A/g\",")
                .contains("\"cycles\":100,\"voltageLow\":0.01,\"voltageHigh\":3,")
                .contains("\"confidence\":0.9,\"rule\":\"measurement.sentence\"")
                .contains("\"source\":\"text\",\"quote\":\"SnSe2 delivers 512 mA h g−1\"")
                .contains("\"parts\":[{\"role\":\"unit\",\"page\":")
                .contains("\"figures\":[\"1\"],\"table\":\"Table 1\",\"row\":1,\"column\":1");
    }

    @Test
    void roundsBoxesToTwoDecimals() throws IOException {
        assertThat(written(false).get(1)).contains("\"boxes\":[[").doesNotContain("9.987");
    }

    @Test
    void saysOnWhichPageAQuoteGoesOn() throws IOException {
        assertThat(written(false).get(3)).contains("\"continued\":[{\"page\":2,\"boxes\":[[");
    }

    @Test
    void writesCandidatesOnlyWhenAskedAndSaysSo() throws IOException {
        assertThat(written(false)).noneMatch(line -> line.contains("\"asserted\""));
        assertThat(written(true))
                .filteredOn(line -> line.contains("\"asserted\":false"))
                .hasSize(1);
    }

    private static List<String> written(boolean candidates) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLines.write(SmallPaper.extraction(), candidates, out);
        assertThat(out.toString()).endsWith("}\n");
        return out.toString().lines().toList();
    }
}

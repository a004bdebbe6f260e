package org.heterograph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.exchange.PrintedLine;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

class ReliabilityTest {
    private static final String RIGHT = morphology("SnS2", "nanosheet", 0.85);
    private static final String WRONG = morphology("SnS2", "hollow", 0.81);
    private static final String DOUBTFUL = morphology("MoS2", "nanorod", 0.5);

    @Test
    void countsTheShareOfClaimsThatAreRightATenth() throws IOException {
        assertThat(reliability(RIGHT + WRONG + DOUBTFUL).rows())
                .extracting(Reliability.Row::tenth, Reliability.Row::claims, Reliability.Row::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, 1, 0),
                        org.assertj.core.groups.Tuple.tuple(8, 2, 1));
    }

    @Test
    void countsAClaimOnceWithItsHighestConfidence() throws IOException {
        assertThat(reliability(morphology("SnS2", "nanosheet", 0.6) + RIGHT).markdown())
                .endsWith("| 0.8–0.9 | 1 | 0.85 | 1.00 |\n");
    }

    @Test
    void leavesOutWhatTheGoldDoesNotSpeakOf() throws IOException {
        String acronym = "{\"type\":\"acronym\",\"short\":\"SIB\",\"confidence\":0.9}\n";
        assertThat(reliability(acronym).rows()).isEmpty();
    }

    @Test
    void addsPapersUp() throws IOException {
        Reliability one = reliability(RIGHT);
        assertThat(one.plus(reliability(WRONG)).markdown())
                .endsWith("| 0.8–0.9 | 2 | 0.83 | 0.50 |\n");
    }

    private static Reliability reliability(String printed) throws IOException {
        return Reliability.of(lines(RIGHT), lines(printed));
    }

    private static List<PrintedLine> lines(String text) throws IOException {
        return PrintedLine.read(new BufferedReader(new StringReader(text)));
    }

    private static String morphology(String material, String shape, double confidence) {
        return """
        {"type":"morphology","material":"%s","morphology":"%s","confidence":%s}
        """
                .formatted(material, shape, confidence);
    }
}

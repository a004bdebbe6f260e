package org.heterograph.mining;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.app.Wiring;
import org.heterograph.exchange.JsonLines;
import org.heterograph.fact.Extraction;
import org.heterograph.support.Corpus;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

class DeterminismTest {
    @Test
    void givesTheSameLinesForTheSameBytes() throws IOException {
        Path paper = Corpus.papers().getFirst();
        Extraction again = Wiring.miner().mine(Corpus.bytes(paper), "renamed.pdf");

        assertThat(lines(again)).isEqualTo(lines(Corpus.extraction(paper)));
    }

    private static String lines(Extraction extraction) throws IOException {
        StringBuilder lines = new StringBuilder();
        JsonLines.write(extraction, true, lines);
        return lines.toString();
    }
}

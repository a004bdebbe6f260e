package org.heterograph.cli;

import org.heterograph.exchange.JsonLines;
import org.heterograph.fact.Extraction;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// Writes an extraction in one of the formats of `extract`.
record ExtractionWriter(String format, boolean candidates) {

    static ExtractionWriter of(String format, boolean candidates) {
        return new ExtractionWriter(format, candidates);
    }

    void write(Extraction extraction, OutputStream out) throws IOException {
        BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonLines.write(extraction, candidates, lines);
        lines.flush();
    }
}

package org.heterograph.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.heterograph.document.Document;
import org.heterograph.fact.Extraction;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// An extraction's lines, candidates included, packed by gzip. The same extraction gives the same
/// bytes.
public final class ExtractionFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractionFile() {}

    /// Writes the lines; the stream stays open.
    public static void write(Extraction extraction, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
        JsonLines.write(extraction, true, lines);
        lines.flush();
        packed.finish();
    }

    /// Reads them back.
    ///
    /// @param document the paper that they were written for
    /// @throws UnreadableExtractionException if the lines are not those of this document
    public static Extraction read(Document document, InputStream in) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        String first = lines.readLine();
        if (first == null) {
            throw new UnreadableExtractionException("no line at all");
        }
        String miner = new ObjectReader(JSON.readTree(first)).text("miner").orElse("");
        return new Extraction(document, JsonLines.readStatements(document, lines), miner);
    }
}

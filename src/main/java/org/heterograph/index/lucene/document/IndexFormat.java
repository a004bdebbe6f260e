package org.heterograph.index.lucene.document;

import org.apache.lucene.index.IndexWriter;

import java.io.IOException;
import java.util.Map;

/// What the documents of an index look like, as a number kept with its commits.
public final class IndexFormat {
    /// Changes with what documents hold; an index of another format is begun anew.
    private static final String FORMAT = "10";

    private static final String KEY = "format";

    private IndexFormat() {}

    /// Empties an index of another format.
    public static void begin(IndexWriter writer) throws IOException {
        if (!format(writer).equals(FORMAT)) {
            writer.deleteAll();
            writer.setLiveCommitData(Map.of(KEY, FORMAT).entrySet());
            writer.commit();
        }
    }

    private static String format(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        String format = "";
        if (data != null) {
            for (Map.Entry<String, String> each : data) {
                format = each.getKey().equals(KEY) ? each.getValue() : format;
            }
        }
        return format;
    }
}

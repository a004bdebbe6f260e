package org.heterograph.app;

import org.heterograph.library.Archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that a store keeps, in one file; what can be made from it is not in it.
///
/// @param heterograph whose papers and imports they are
public record Backup(Heterograph heterograph) {
    private static final String SEARCHES = "searches.tsv";

    /// Writes a ZIP file; the stream stays open.
    public void write(OutputStream out) throws IOException {
        Map<String, Path> others = new TreeMap<>(heterograph.imports().files());
        heterograph.savedSearches().file().ifPresent(it -> others.put(SEARCHES, it));
        Archive.write(heterograph.library(), others, out);
    }

    /// Takes in what the store does not have.
    ///
    /// @return a line for each paper and import, and one for the decisions that were new
    public List<String> restore(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        int decisions =
                Archive.read(
                        in,
                        heterograph.library(),
                        outcome -> lines.add(OutcomeLine.of(outcome)),
                        (name, content) -> lines.add(other(name, content)));
        if (decisions > 0) {
            lines.add("decisions  " + decisions + " that people made");
        }
        return lines;
    }

    private String other(String name, byte[] content) {
        return name.equals(SEARCHES)
                ? "added      " + heterograph.savedSearches().take(content) + " saved searches"
                : heterograph.imports().take(content, ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

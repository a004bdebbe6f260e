package org.heterograph.app;

import org.heterograph.library.Archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// All that a store keeps, in one file; what can be made from it is not in it.
///
/// @param heterograph whose papers and imports they are
public record Backup(Heterograph heterograph) {

    /// Writes a ZIP file; the stream stays open.
    public void write(OutputStream out) throws IOException {
        Archive.write(heterograph.library(), heterograph.imports().files(), out);
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
                        (name, content) ->
                                lines.add(heterograph.imports().take(content, ending(name))));
        if (decisions > 0) {
            lines.add("decisions  " + decisions + " that people made");
        }
        return lines;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

package org.heterograph.cli.terminal;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries from chatting on the command line.
public final class Logging {
    /// Held, since loggers that nobody holds are forgotten with their levels.
    private static final List<Logger> QUIET =
            List.of(
                            "edu.stanford.nlp",
                            "org.apache.pdfbox",
                            "org.apache.fontbox",
                            "org.apache.jena",
                            "org.apache.lucene")
                    .stream()
                    .map(Logger::getLogger)
                    .toList();

    private Logging() {}

    public static void quiet() {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}

package org.heterograph.exchange.citation;

import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;

import java.io.IOException;
import java.util.List;

/// Writes works as RIS, which EndNote, Zotero and Mendeley read.
public final class Ris {
    private Ris() {}

    public static void write(List<CitedWork> works, Appendable out) throws IOException {
        for (CitedWork it : works) {
            write(it, out);
        }
    }

    private static void write(CitedWork it, Appendable out) throws IOException {
        Bibliography work = it.work();
        field("TY", work.journal().isPresent() ? "JOUR" : "GEN", out);
        field("ID", it.key(), out);
        for (Author author : work.authors()) {
            field(
                    "AU",
                    author.family() + (author.given().isEmpty() ? "" : ", " + author.given()),
                    out);
        }
        field("TI", work.title(), out);
        field("JO", work.journal().orElse(""), out);
        field("PY", work.year().orElse(""), out);
        field("VL", work.volume().orElse(""), out);
        String[] pages = work.pages().orElse("").split("[-–−]", 2);
        field("SP", pages[0], out);
        field("EP", pages.length > 1 ? pages[1] : "", out);
        field("DO", work.doi().map(doi -> doi.doi()).orElse(""), out);
        field("N1", work.title().isEmpty() ? it.printed() : "", out);
        out.append("ER  - \r\n\r\n");
    }

    private static void field(String tag, String value, Appendable out) throws IOException {
        String line = value.replaceAll("\\s++", " ").strip();
        if (!line.isEmpty()) {
            out.append(tag).append("  - ").append(line).append("\r\n");
        }
    }
}

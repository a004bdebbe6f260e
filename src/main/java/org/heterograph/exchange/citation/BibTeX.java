package org.heterograph.exchange.citation;

import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// Writes works as BibTeX.
public final class BibTeX {
    private BibTeX() {}

    public static void write(List<CitedWork> works, Appendable out) throws IOException {
        for (CitedWork it : works) {
            write(it, out);
        }
    }

    private static void write(CitedWork it, Appendable out) throws IOException {
        Bibliography work = it.work();
        out.append(work.journal().isPresent() ? "@article{" : "@misc{").append(it.key());
        field("author", authors(work.authors()), out);
        field("title", work.title().isEmpty() ? "" : "{" + escaped(work.title()) + "}", out);
        field("journal", escaped(work.journal().orElse("")), out);
        field("year", work.year().orElse(""), out);
        field("volume", escaped(work.volume().orElse("")), out);
        field("pages", escaped(work.pages().orElse("").replaceFirst("[-–−]", "--")), out);
        field("doi", work.doi().map(doi -> doi.doi()).orElse(""), out);
        field("note", work.title().isEmpty() ? escaped(it.printed()) : "", out);
        out.append("\n}\n\n");
    }

    private static void field(String name, String value, Appendable out) throws IOException {
        if (!value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append("}");
        }
    }

    private static String authors(List<Author> authors) {
        return authors.stream()
                .map(
                        it ->
                                escaped(it.family())
                                        + (it.given().isEmpty() ? "" : ", " + escaped(it.given())))
                .collect(Collectors.joining(" and "));
    }

    /// Letters that TeX would take for its own; others stay as they are, in UTF-8.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

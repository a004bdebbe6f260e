package org.heterograph.exchange.document;

import org.heterograph.document.FrontMatter;
import org.heterograph.document.PaperKind;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;

import java.io.IOException;

/// Writes what is known of a work as such, and reads it back.
final class PaperRecords {
    private PaperRecords() {}

    static void write(FrontMatter front, BinaryOutput out) throws IOException {
        write(front.work(), out);
        out.one(front.abstractSpan(), out::span);
        out.list(front.keywords(), out::text);
        out.constant(front.kind());
        out.text(front.language());
    }

    /// @param length of the document's text
    static FrontMatter readFront(int length, BinaryInput in) throws IOException {
        return new FrontMatter(
                readWork(in),
                in.one(() -> in.span(length)),
                in.list(in::text),
                in.constant(PaperKind.class),
                in.optionalText());
    }

    static void write(Bibliography work, BinaryOutput out) throws IOException {
        out.text(work.title());
        out.list(work.authors(), author -> write(author, out));
        out.text(work.doi().map(WorkId::doi));
        out.text(work.year());
        out.text(work.journal());
        out.text(work.volume());
        out.text(work.pages());
    }

    private static void write(Author author, BinaryOutput out) throws IOException {
        out.text(author.given());
        out.text(author.family());
    }

    static Bibliography readWork(BinaryInput in) throws IOException {
        return new Bibliography(
                in.text(),
                in.list(() -> new Author(in.text(), in.text())),
                in.optionalText().map(WorkId::new),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText());
    }
}

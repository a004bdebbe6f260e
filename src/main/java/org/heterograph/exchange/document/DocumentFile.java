package org.heterograph.exchange.document;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Layout;
import org.heterograph.document.Page;
import org.heterograph.document.Script;
import org.heterograph.exchange.UnreadableExtractionException;
import org.heterograph.paper.FileId;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A document as a file that loses nothing: text, layers, and the box of every character.
///
/// The file is gzip over a header (`HGDF` and the version of the format) and the parts of the
/// document in the order of its components. The same document gives the same bytes.
public final class DocumentFile {
    private static final int MAGIC = 0x48474446;
    private static final int VERSION = 2;

    /// Files of this version hold neither elements nor warnings.
    private static final int FIRST = 1;
    private static final int BUFFER = 1 << 16;

    private DocumentFile() {}

    /// Writes the document; the stream stays open.
    public static void write(Document document, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
        BufferedOutputStream buffered = new BufferedOutputStream(packed, BUFFER);
        write(document, new BinaryOutput(buffered));
        buffered.flush();
        packed.finish();
    }

    private static void write(Document document, BinaryOutput out) throws IOException {
        out.number(MAGIC);
        out.number(VERSION);
        out.text(document.file().sha256());
        out.text(document.text());
        LayoutColumns.write(document.layout(), out);
        out.list(document.pages(), page -> write(page, out));
        PaperRecords.write(document.front(), out);
        out.list(document.blocks(), block -> BlockRecords.write(block, out));
        out.list(document.scripts(), script -> write(script, out));
        out.list(document.citations(), mark -> write(mark, out));
        out.list(document.warnings(), out::text);
    }

    private static void write(Page page, BinaryOutput out) throws IOException {
        out.number(page.number());
        out.real(page.width());
        out.real(page.height());
    }

    private static void write(Script script, BinaryOutput out) throws IOException {
        out.span(script.span());
        out.constant(script.position());
    }

    private static void write(CitationMark mark, BinaryOutput out) throws IOException {
        out.span(mark.span());
        out.list(mark.labels(), out::text);
    }

    /// Reads a document back; the stream stays open.
    ///
    /// @throws UnreadableExtractionException if the bytes are no such file, or of another version
    /// @throws IOException also for a file that was cut off or whose check sum is wrong
    public static Document read(InputStream bytes) throws IOException {
        BinaryInput in =
                new BinaryInput(
                        new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER));
        boolean first = header(in) == FIRST;
        try {
            Document document = document(in, first);
            in.end();
            return document;
        } catch (IllegalArgumentException e) {
            throw new UnreadableExtractionException("no document: " + e.getMessage(), e);
        }
    }

    private static int header(BinaryInput in) throws IOException {
        if (in.number() != MAGIC) {
            throw new UnreadableExtractionException("no document file");
        }
        int version = in.number();
        if (version < FIRST || version > VERSION) {
            throw new UnreadableExtractionException(
                    "document file of version " + version + ", this program reads " + VERSION);
        }
        return version;
    }

    private static Document document(BinaryInput in, boolean first) throws IOException {
        FileId file = new FileId(in.text());
        String text = in.text();
        int length = text.length();
        Layout layout = LayoutColumns.read(length, !first, in);
        return new Document(
                file,
                text,
                layout,
                in.list(() -> new Page(in.number(), in.real(), in.real())),
                PaperRecords.readFront(length, in),
                in.list(() -> BlockRecords.read(length, in)),
                in.list(() -> new Script(in.span(length), in.constant(Script.Position.class))),
                in.list(() -> new CitationMark(in.span(length), in.list(in::text))),
                first ? List.of() : in.list(in::text));
    }
}

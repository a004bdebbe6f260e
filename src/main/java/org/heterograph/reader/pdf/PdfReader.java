package org.heterograph.reader.pdf;

import org.heterograph.document.Document;
import org.heterograph.paper.FileId;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowBuilder;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.flow.PassageBuilder;
import org.heterograph.reader.pdf.flow.Roles;
import org.heterograph.reader.pdf.front.FrontPage;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.layout.Furniture;
import org.heterograph.reader.pdf.layout.PageAnalysis;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.LineNumbers;
import org.heterograph.reader.pdf.page.PageContentReader;
import org.heterograph.reader.pdf.page.PdfContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads papers in PDF.
///
/// ```java
/// Document paper = new PdfReader().read(Files.readAllBytes(path));
/// ```
public final class PdfReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(PdfReader.class);
    private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};

    private final TextRecognizer recognizer;

    /// Reads text that is text alone.
    public PdfReader() {
        this((page, scale) -> Optional.empty());
    }

    /// @param recognizer reads pages that are pictures
    public PdfReader(TextRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public boolean accepts(byte[] head, String fileName) {
        boolean named = fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
        return named && !opensMarkup(head) || holdsSignature(head);
    }

    /// Publishers answer a request for a PDF with a page when they want one to sign in.
    private static boolean opensMarkup(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.replaceFirst("^[^<]{0,3}", "").strip().startsWith("<");
    }

    /// Some files have a few bytes of rubbish before the signature.
    private static boolean holdsSignature(byte[] head) {
        for (int at = 0; at + SIGNATURE.length <= head.length; at++) {
            boolean here = true;
            for (int i = 0; i < SIGNATURE.length; i++) {
                here &= head[at + i] == SIGNATURE[i];
            }
            if (here) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Document read(byte[] content) {
        return read(content, "");
    }

    @Override
    public Document read(byte[] content, String password) {
        PdfContent drawn = new PageContentReader().read(content, password);
        Recognition recognition = new Recognition(recognizer, content, password);
        PdfContent pdf = new LineNumbers().remove(recognition.complete(drawn));
        recognition.warnings().forEach(LOG::warn);
        Sheets turned = Sheets.of(pdf);
        List<Sheet> printed = turned.printed();
        if (printed.stream().allMatch(sheet -> sheet.lines().isEmpty())) {
            throw new UnreadableDocumentException(
                    "no text layer: install tesseract or supply a PDF with text");
        }
        BodyStyle body = BodyStyle.of(printed);
        PageAnalysis analysis = new PageAnalysis(body);
        List<Sheet> sheets = new Furniture().remove(printed);
        Flow flow = FlowBuilder.build(pieces(analysis, sheets));
        Roles roles = new Roles(flow.lines().size());
        new FrontPage(body, pdf.title()).mark(flow, roles);
        List<Passage> passages = PassageBuilder.build(body, flow, roles);
        return new DocumentAssembler(FileId.of(content), pdf, turned).assemble(passages);
    }

    private static List<List<Piece>> pieces(PageAnalysis analysis, List<Sheet> sheets) {
        List<List<Piece>> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(analysis.read(sheet, pages.isEmpty() ? List.of() : pages.getLast()));
        }
        return pages;
    }
}

package org.heterograph.reader.pdf;

import org.heterograph.document.Document;
import org.heterograph.paper.FileId;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowBuilder;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.flow.passage.PassageBuilder;
import org.heterograph.reader.pdf.flow.role.Roles;
import org.heterograph.reader.pdf.front.FrontPage;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.layout.PageAnalysis;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.layout.furniture.Furniture;
import org.heterograph.reader.pdf.limit.ExceededLimitException;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.limit.ReadingLimits;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.drawing.PageContentReader;
import org.heterograph.reader.pdf.page.line.LineNumbers;

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
    private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};

    private final TextRecognizer recognizer;
    private final ReadingLimits limits;

    /// Reads text that is text alone, within the usual limits.
    public PdfReader() {
        this((page, scale) -> Optional.empty());
    }

    /// @param recognizer reads pages that are pictures
    public PdfReader(TextRecognizer recognizer) {
        this(recognizer, ReadingLimits.USUAL);
    }

    public PdfReader(TextRecognizer recognizer, ReadingLimits limits) {
        this.recognizer = recognizer;
        this.limits = limits;
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
        ReadingBudget budget = new ReadingBudget(limits);
        return budget.reading(() -> read(content, password, budget));
    }

    private Document read(byte[] content, String password, ReadingBudget budget) {
        PdfContent drawn = new PageContentReader(budget).read(content, password);
        Recognition recognition = new Recognition(recognizer, content, password);
        PdfContent pdf = new LineNumbers().remove(recognition.complete(drawn));
        recognition.warnings().forEach(budget::warn);
        Sheets turned = Sheets.of(pdf, budget);
        List<Sheet> printed = turned.printed();
        if (printed.stream().allMatch(sheet -> sheet.lines().isEmpty())) {
            throw new UnreadableDocumentException(withoutText(budget.warnings()));
        }
        BodyStyle body = BodyStyle.of(printed);
        PageAnalysis analysis = new PageAnalysis(body);
        List<Sheet> sheets = new Furniture().remove(printed);
        Flow flow = FlowBuilder.build(pieces(analysis, sheets, budget));
        Roles roles = new Roles(flow.lines().size());
        new FrontPage(body, pdf.title()).mark(flow, roles);
        List<Passage> passages = PassageBuilder.build(body, flow, roles);
        return new DocumentAssembler(FileId.of(content), pdf, turned, budget.warnings())
                .assemble(passages);
    }

    private static String withoutText(List<String> warnings) {
        return warnings.stream()
                .filter(it -> !it.contains("no text layer"))
                .findFirst()
                .map(it -> "no text could be read (" + it + "); supply another copy")
                .orElse("no text layer: install tesseract or supply a PDF with text");
    }

    private static List<List<Piece>> pieces(
            PageAnalysis analysis, List<Sheet> sheets, ReadingBudget budget) {
        List<List<Piece>> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Piece> before = pages.isEmpty() ? List.of() : pages.getLast();
            pages.add(pieces(analysis, sheet, before, budget));
        }
        return pages;
    }

    /// A page whose layout takes too long is read line by line.
    private static List<Piece> pieces(
            PageAnalysis analysis, Sheet sheet, List<Piece> before, ReadingBudget budget) {
        budget.openPage();
        try {
            return analysis.read(sheet, before);
        } catch (ExceededLimitException e) {
            budget.warn(
                    "page %d: %s; its lines were read without columns, tables and figures"
                            .formatted(sheet.content().page().number(), e.getMessage()));
            return PageAnalysis.plain(sheet);
        }
    }
}

package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.heterograph.document.Page;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.limit.ReadingLimits;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads what is drawn on each page of a PDF.
///
/// ```java
/// PdfContent content = new PageContentReader().read(bytes);
/// content.pages().getFirst().glyphs();
/// ```
///
/// A page that is damaged gives what could be read before the damage.
public final class PageContentReader {
    /// In a row; the file says it has pages that are nowhere.
    private static final int MOST_MISSING = 10;

    private final HiddenText hiddenText = new HiddenText();
    private final ReadingBudget budget;

    /// Reads within the usual limits.
    public PageContentReader() {
        this(new ReadingBudget(ReadingLimits.USUAL));
    }

    /// @param budget of the one paper that is to be read; what is left out is noted there
    public PageContentReader(ReadingBudget budget) {
        this.budget = budget;
    }

    /// @throws UnreadableDocumentException when the bytes are no PDF or need a password
    public PdfContent read(byte[] content) {
        return read(content, "");
    }

    /// @param password empty where none is known
    /// @throws UnreadableDocumentException when the bytes are no PDF or need another password
    public PdfContent read(byte[] content, String password) {
        if (content.length == 0) {
            throw new UnreadableDocumentException("the file is empty; download it again");
        }
        return budget.reading(() -> document(content, password));
    }

    private PdfContent document(byte[] content, String password) {
        try (PDDocument document = Loader.loadPDF(content, password)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    password.isEmpty()
                            ? "the PDF is encrypted; supply its password with --password or"
                                    + " HETEROGRAPH_PASSWORD"
                            : "the password does not open the PDF; check it",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocumentException(
                    "not a readable PDF (" + Faults.line(e) + "); download it again", e);
        }
    }

    private PdfContent read(PDDocument document) {
        List<PageContent> pages = new ArrayList<>();
        int count = document.getNumberOfPages();
        int most = Math.min(count, budget.limits().pages());
        int missing = 0;
        while (pages.size() < most && missing < MOST_MISSING && !budget.isSpent()) {
            PageContent page = page(document, pages.size());
            budget.add(page.glyphs().size());
            missing = page.page().width() == 0 ? missing + 1 : 0;
            pages.add(page);
        }
        if (pages.size() < count) {
            budget.warn(
                    "pages %d to %d: %s; left out"
                            .formatted(
                                    pages.size() + 1,
                                    count,
                                    missing < MOST_MISSING
                                            ? "too much for one paper"
                                            : "not in the file"));
        }
        PDDocumentInformation card = document.getDocumentInformation();
        return new PdfContent(pages, orEmpty(card.getTitle()), orEmpty(card.getSubject()));
    }

    /// A page that is not even found is blank, so that the others keep their numbers.
    private PageContent page(PDDocument document, int index) {
        budget.openPage();
        try {
            return hiddenText.remove(drawn(document.getPage(index), index + 1));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            budget.warn("page %d: %s; left out".formatted(index + 1, Faults.line(e)));
            Page blank = new Page(index + 1, 0, 0);
            return new PageContent(blank, List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    /// What was drawn before the damage, or before the limit.
    private DrawnPage drawn(PDPage page, int number) {
        PageDrawing drawing = new PageDrawing(page, number, budget);
        try {
            ContentSize.check(page, budget);
            drawing.processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            budget.warn("page %d: %s; the rest was left out".formatted(number, Faults.line(e)));
        }
        return drawing.drawn();
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

package org.heterograph.reader.pdf.page;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.heterograph.document.Page;
import org.heterograph.reader.UnreadableDocumentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads what is drawn on each page of a PDF.
///
/// ```java
/// PdfContent content = new PageContentReader().read(bytes);
/// content.pages().getFirst().glyphs();
/// ```
///
/// A page that is damaged gives what could be read before the damage.
public final class PageContentReader {
    private static final Logger LOG = LoggerFactory.getLogger(PageContentReader.class);

    /// Longer files are books; what stands beyond is left out.
    private static final int MOST_PAGES = 2_000;

    private final HiddenText hiddenText = new HiddenText();

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
        try (PDDocument document = Loader.loadPDF(content, password)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    password.isEmpty()
                            ? "the PDF is encrypted; supply its password with --password or"
                                    + " HETEROGRAPH_PASSWORD"
                            : "the password does not open the PDF; check it",
                    e);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | StackOverflowError e) {
            throw new UnreadableDocumentException(
                    "not a readable PDF (" + firstLine(e) + "); download it again", e);
        }
    }

    private PdfContent read(PDDocument document) {
        List<PageContent> pages = new ArrayList<>();
        int count = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int i = 0; i < count; i++) {
            pages.add(page(document, i));
        }
        PDDocumentInformation card = document.getDocumentInformation();
        return new PdfContent(pages, orEmpty(card.getTitle()), orEmpty(card.getSubject()));
    }

    /// A page that is not even found is blank, so that the others keep their numbers.
    private PageContent page(PDDocument document, int index) {
        try {
            return hiddenText.remove(drawn(document.getPage(index), index + 1));
        } catch (IllegalStateException | IllegalArgumentException | ClassCastException e) {
            LOG.warn("page {} is not there: {}", index + 1, firstLine(e));
            Page blank = new Page(index + 1, 0, 0);
            return new PageContent(blank, List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    private static DrawnPage drawn(PDPage page, int number) {
        PageDrawing drawing = new PageDrawing(page, number);
        try {
            ContentSize.check(page);
            drawing.processPage(page);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | StackOverflowError e) {
            LOG.warn("page {} is damaged and was read in part: {}", number, firstLine(e));
        }
        return drawing.drawn();
    }

    private static String firstLine(Throwable e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return message.lines().findFirst().orElse("");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

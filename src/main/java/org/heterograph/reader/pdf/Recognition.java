package org.heterograph.reader.pdf;

import org.heterograph.document.Box;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.image.PageImages;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Completes a PDF by the words of those pages that are pictures.
final class Recognition {
    private static final double DOTS_A_POINT = 300 / 72.0;
    private static final int MOST_PAGES = 100;

    /// A stamp or page number on a scan is not its text.
    private static final int FEW_GLYPHS = 60;

    private static final double LEAST_COVER = 0.8;

    private final TextRecognizer recognizer;
    private final byte[] content;
    private final String password;
    private final List<String> warnings = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();

    Recognition(TextRecognizer recognizer, byte[] content, String password) {
        this.recognizer = recognizer;
        this.content = content;
        this.password = password;
    }

    /// What a person should know of pages without text, a line each.
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    PdfContent complete(PdfContent pdf) {
        boolean textless = pdf.pages().stream().allMatch(it -> it.glyphs().isEmpty());
        if (pdf.pages().stream().noneMatch(it -> isPicture(it, textless))) {
            return pdf;
        }
        List<PageContent> pages = new ArrayList<>();
        try (PageImages images = PageImages.of(content, password)) {
            for (PageContent page : pdf.pages()) {
                pages.add(isPicture(page, textless) ? completed(page, images) : page);
            }
        }
        warn(recognised, "no text layer; read by tesseract, without sub- and superscripts");
        warn(missing, "no text layer and not read; install tesseract to read such pages");
        return new PdfContent(pages, pdf.title(), pdf.subject());
    }

    private void warn(List<Integer> pages, String what) {
        if (!pages.isEmpty()) {
            String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
            warnings.add((pages.size() > 1 ? "pages " : "page ") + numbers + ": " + what);
        }
    }

    /// A scan covers its page. A page of a paper with text may well hold one large figure and its
    /// caption, which are left alone.
    private static boolean isPicture(PageContent page, boolean textless) {
        double area = page.page().width() * page.page().height();
        double largest = page.images().stream().mapToDouble(Box::area).max().orElse(0);
        boolean drawn = !page.images().isEmpty() || !page.drawings().isEmpty();
        return area > 0
                && (textless && page.glyphs().isEmpty() && drawn
                        || page.glyphs().size() < FEW_GLYPHS && largest > LEAST_COVER * area);
    }

    private PageContent completed(PageContent page, PageImages images) {
        int number = page.page().number();
        Optional<List<TextRecognizer.Word>> words =
                recognised.size() < MOST_PAGES ? words(page, images) : Optional.empty();
        (words.isPresent() ? recognised : missing).add(number);
        return words.map(it -> withWords(page, it)).orElse(page);
    }

    private Optional<List<TextRecognizer.Word>> words(PageContent page, PageImages images) {
        try {
            BufferedImage image = images.draw(page.page().number(), (float) DOTS_A_POINT);
            return recognizer.read(image, image.getWidth() / page.page().width());
        } catch (UnreadableDocumentException e) {
            warnings.add("page " + page.page().number() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static PageContent withWords(PageContent page, List<TextRecognizer.Word> words) {
        List<Glyph> glyphs = new ArrayList<>(new RecognizedGlyphs().of(words));
        return glyphs.isEmpty() ? page : page.withGlyphs(glyphs);
    }
}

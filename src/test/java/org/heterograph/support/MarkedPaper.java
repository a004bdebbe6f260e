package org.heterograph.support;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paper without pages written down in a test, scripts as `_{2}` and `^{−1}`, citation marks as
/// `[12,13]`.
public final class MarkedPaper {
    private static final Pattern MARK =
            Pattern.compile("_\\{([^}]*)\\}|\\^\\{([^}]*)\\}|\\[(\\d+(?:,\\d+)*)\\]");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();
    private final List<CitationMark> citations = new ArrayList<>();
    private final PaperKind kind;

    private MarkedPaper(PaperKind kind) {
        this.kind = kind;
    }

    public static MarkedPaper review() {
        return new MarkedPaper(PaperKind.REVIEW);
    }

    public static MarkedPaper article(String title) {
        MarkedPaper paper = new MarkedPaper(PaperKind.ARTICLE);
        paper.blocks.add(new Block.Title(paper.words(title)));
        return paper;
    }

    /// A review that consists of one paragraph.
    public static Document of(String marked) {
        return review().paragraph(marked).build();
    }

    public MarkedPaper heading(String number, String title) {
        Span span = words(number + " " + title);
        Span name = new Span(span.start() + number.length() + 1, span.end());
        blocks.add(new Block.Heading(span, number, name, 1));
        return this;
    }

    public MarkedPaper abstractOf(String marked) {
        blocks.add(new Block.Paragraph(words(marked), Block.Part.ABSTRACT));
        return this;
    }

    public MarkedPaper paragraph(String marked) {
        blocks.add(new Block.Paragraph(words(marked), Block.Part.BODY));
        return this;
    }

    public MarkedPaper caption(String label, String marked) {
        Span span = words(marked);
        blocks.add(new Block.Caption(span, label, span));
        return this;
    }

    public MarkedPaper equation(String marked) {
        blocks.add(new Block.Equation(words(marked), ""));
        return this;
    }

    /// Rows with cells parted by `|`.
    public MarkedPaper table(String label, int headerRows, String... rows) {
        int start = text.length();
        List<List<Cell>> grid = new ArrayList<>();
        for (String row : rows) {
            grid.add(
                    Arrays.stream(row.split("\\|", -1))
                            .map(cell -> new Cell(words(cell.strip())))
                            .toList());
        }
        Span span = new Span(start, text.length());
        blocks.add(new Block.Table(span, label, headerRows, grid));
        return this;
    }

    public Document build() {
        return new Document(
                FileId.of(text.toString().getBytes(StandardCharsets.UTF_8)),
                text.toString(),
                Layout.none(text.length()),
                List.of(),
                new FrontMatter(
                        Bibliography.UNKNOWN, Optional.empty(), List.of(), kind, Optional.empty()),
                blocks,
                scripts,
                citations);
    }

    private Span words(String marked) {
        int start = text.length();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            append(mark);
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        Span span = new Span(start, text.length());
        text.append('\n');
        return span;
    }

    private void append(Matcher mark) {
        int start = text.length();
        if (mark.group(3) != null) {
            text.append(mark.group());
            List<String> labels = List.of(mark.group(3).split(",", -1));
            citations.add(new CitationMark(new Span(start, text.length()), labels));
        } else {
            boolean below = mark.group(1) != null;
            text.append(below ? mark.group(1) : mark.group(2));
            scripts.add(
                    new Script(
                            new Span(start, text.length()),
                            below ? Script.Position.SUBSCRIPT : Script.Position.SUPERSCRIPT));
        }
    }
}

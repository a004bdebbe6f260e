package org.heterograph.reader.composition;

import org.heterograph.document.Anchor;
import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.citation.CitationFinder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Puts a paper together, a block after the other, in reading order.
///
/// ```java
/// composer.heading(Words.of("Results"), "2", 1, "/article[1]/body[1]/sec[2]/title[1]");
/// composer.paragraph(words, Block.Part.BODY, "/article[1]/body[1]/sec[2]/p[1]");
/// Document paper = composer.compose(FileId.of(content), front);
/// ```
///
/// A block's path says which element it was read from; it is empty in formats without elements.
public final class PaperComposer {
    /// More than any paper has, and little enough to be mined.
    private static final int LONGEST = 8_000_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();
    private final List<CitationMark> marks = new ArrayList<>();

    public Span title(Words words, String path) {
        return added(words, path, Block.Title::new);
    }

    public Span byline(Words words, String path) {
        return added(words, path, Block.Byline::new);
    }

    public Span note(Words words, String path) {
        return added(words, path, Block.Note::new);
    }

    public Span paragraph(Words words, Block.Part part, String path) {
        return added(words, path, span -> new Block.Paragraph(span, part));
    }

    public Span equation(Words words, String number, String path) {
        return added(words, path, span -> new Block.Equation(span, number));
    }

    /// @param number `3.1`, empty where headings have none
    /// @param title without the number
    public void heading(Words title, String number, int level, String path) {
        Words whole = new Words();
        if (!number.isEmpty()) {
            whole.append(number).append(" ");
        }
        int from = whole.next();
        added(whole.append(title), path, span -> heading(span, number, from, level));
    }

    private static Block heading(Span span, String number, int from, int level) {
        return new Block.Heading(
                span, number, new Span(span.start() + from, span.end()), Math.max(1, level));
    }

    /// @param printed the label as printed, `Fig. 3.`
    /// @param label `Figure 3`
    /// @param words without the label
    public void caption(String printed, String label, Words words, String path) {
        if (!label.contains("Table")) {
            Span nothing = new Span(text.length(), text.length());
            blocks.add(new Block.Figure(nothing, label, Optional.empty()));
        }
        Words whole = Words.of(printed);
        if (!printed.isBlank()) {
            whole.append(" ");
        }
        int from = whole.next();
        added(
                whole.append(words),
                path,
                span ->
                        new Block.Caption(
                                span,
                                label,
                                new Span(Math.min(span.end(), span.start() + from), span.end())));
    }

    /// A table as a grid; the same cell at several places of the grid spans them.
    public void table(String label, int headerRows, List<List<GridCell>> rows) {
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            return;
        }
        int start = text.length();
        IdentityHashMap<GridCell, Span> written = new IdentityHashMap<>();
        List<List<Cell>> grid = new ArrayList<>();
        for (List<GridCell> row : rows) {
            grid.add(
                    row.stream()
                            .map(it -> written.computeIfAbsent(it, k -> write(k.words(), k.path())))
                            .map(Cell::new)
                            .toList());
        }
        Span span = new Span(start, Math.max(start, text.length() - 1));
        blocks.add(new Block.Table(span, label, Math.min(headerRows, grid.size()), grid));
    }

    public void reference(Words words, String label, Bibliography work, String path) {
        added(words, path, span -> new Block.Reference(span, label, work));
    }

    private interface BlockMaker {
        Block make(Span span);
    }

    private Span added(Words words, String path, BlockMaker maker) {
        Span span = write(words, path);
        if (!span.isEmpty()) {
            blocks.add(maker.make(span));
        }
        return span;
    }

    private Span write(Words words, String path) {
        int start = text.length();
        if (words.isBlank()) {
            return new Span(start, start);
        }
        if (start + words.length() > LONGEST) {
            throw new UnreadableDocumentException(
                    "the file holds more text than any paper; supply one paper a file");
        }
        text.append(words.text());
        Span span = new Span(start, text.length());
        text.append('\n');
        if (!path.isEmpty()) {
            anchors.add(new Anchor(span, path));
        }
        words.scripts().forEach(it -> scripts.add(moved(it, start)));
        words.marks().forEach(it -> marks.add(moved(it, start)));
        return span;
    }

    private static Script moved(Script script, int by) {
        return new Script(script.span().shifted(by), script.position());
    }

    private static CitationMark moved(CitationMark mark, int by) {
        return new CitationMark(mark.span().shifted(by), mark.labels());
    }

    /// All text so far.
    public String text() {
        return text.toString();
    }

    /// All blocks so far.
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public Document compose(FileId file, FrontMatter front) {
        String whole = text.toString();
        List<CitationMark> citations = citations(whole);
        Layout layout =
                anchors.isEmpty()
                        ? Layout.none(whole.length())
                        : Layout.ofElements(whole.length(), anchors);
        return new Document(
                file,
                whole,
                layout,
                List.of(),
                front,
                blocks,
                Occupied.by(citations).outside(scripts, whole),
                citations);
    }

    /// Marks that the file links; where it links none, those that look like marks.
    private List<CitationMark> citations(String whole) {
        List<String> labels =
                blocks.stream()
                        .filter(Block.Reference.class::isInstance)
                        .map(it -> ((Block.Reference) it).label())
                        .toList();
        if (!marks.isEmpty()) {
            marks.sort(Comparator.comparing(CitationMark::span));
            return new MarkGroups(labels).join(whole, marks);
        }
        List<Span> raised =
                scripts.stream()
                        .filter(it -> it.position() == Script.Position.SUPERSCRIPT)
                        .map(Script::span)
                        .toList();
        Occupied outside = Occupied.byReferences(blocks);
        return new CitationFinder()
                .find(whole, raised, labels).stream()
                        .filter(mark -> !outside.holds(mark.span()))
                        .toList();
    }
}

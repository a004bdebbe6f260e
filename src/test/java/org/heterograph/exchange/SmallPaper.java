package org.heterograph.exchange;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Cell;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.Page;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Place;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A paper of two pages with a block of every kind, made by hand: each letter is 5 points wide, a
/// line holds 60, a page four lines.
public final class SmallPaper {
    private static final int LETTERS_A_LINE = 60;
    private static final int LINES_A_PAGE = 4;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /// A document with every kind of block.
    public static Document document() {
        SmallPaper paper = new SmallPaper();
        return paper.build();
    }

    /// That document with one measurement and one candidate.
    static Extraction extraction() {
        Document document = document();
        return new Extraction(
                document,
                List.of(
                        measurement(document, "SnSe2 delivers 512 mA h g−1", true),
                        measurement(document, "430", false)),
                "1.0+abc");
    }

    private Document build() {
        Span title = words("Tin selenide for sodium");
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Byline(words("Ana Costa, Li Wei")));
        Span abstractSpan = words("We charge SnSe2 with sodium.");
        blocks.add(new Block.Paragraph(abstractSpan, Block.Part.ABSTRACT));
        Span heading = words("2 Results");
        blocks.add(
                new Block.Heading(heading, "2", new Span(heading.start() + 2, heading.end()), 1));
        Span body =
                words(
                        "At 1 A g−1 the heterostructure SnSe2 delivers 512 mA h g−1 after 100"
                                + " cycles in a half cell against sodium [1], as Figure 1 shows, and"
                                + " keeps 430 of it to the end of the long test that we ran.");
        blocks.add(new Block.Paragraph(body, Block.Part.BODY));
        Span figure = words("Figure 1. Cycling of SnSe2.");
        blocks.add(
                new Block.Caption(figure, "Figure 1", new Span(figure.start() + 10, figure.end())));
        blocks.add(
                new Block.Figure(
                        new Span(figure.end(), figure.end()),
                        "Figure 1",
                        Optional.of(new Place(2, List.of(new Box(40, 10, 200, 30))))));
        Span caption = words("Table 1. Capacities.");
        blocks.add(
                new Block.Caption(
                        caption, "Table 1", new Span(caption.start() + 9, caption.end())));
        blocks.add(table());
        blocks.add(new Block.Equation(words("Sn + 4Na → Na4Sn"), "(1)"));
        blocks.add(new Block.Reference(words("[1] L. Wei, J. Cells 3, 12 (2020)."), "1", cited()));
        return document(abstractSpan);
    }

    private Block.Table table() {
        Span material = words("Material");
        Span capacity = words("Capacity");
        Span name = words("SnSe2");
        Span value = words("512");
        return new Block.Table(
                material.cover(value),
                "Table 1",
                1,
                List.of(
                        List.of(new Cell(material), new Cell(capacity)),
                        List.of(new Cell(name), new Cell(value))));
    }

    private static Bibliography cited() {
        return new Bibliography(
                "",
                List.of(new Author("L.", "Wei")),
                Optional.empty(),
                Optional.of("2020"),
                Optional.of("J. Cells"),
                Optional.of("3"),
                Optional.of("12"));
    }

    private Span words(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    private Document document(Span abstractSpan) {
        String whole = text.toString();
        Bibliography work =
                new Bibliography(
                        "Tin selenide for sodium",
                        List.of(new Author("Ana", "Costa"), new Author("Li", "Wei")),
                        Optional.of(new WorkId("10.1000/tin.1")),
                        Optional.of("2021"),
                        Optional.of("Journal of Cells"),
                        Optional.empty(),
                        Optional.empty());
        int mark = whole.indexOf("[1]");
        return new Document(
                FileId.of(whole.getBytes(StandardCharsets.UTF_8)),
                whole,
                layout(whole),
                List.of(new Page(1, 400, 100), new Page(2, 400, 100)),
                new FrontMatter(
                        work,
                        Optional.of(abstractSpan),
                        List.of("tin", "sodium"),
                        PaperKind.ARTICLE,
                        Optional.of("en")),
                blocks,
                scripts(whole),
                List.of(new CitationMark(new Span(mark, mark + 3), List.of("1"))));
    }

    private static List<Script> scripts(String text) {
        List<Script> scripts = new ArrayList<>();
        for (int at = text.indexOf("SnSe2"); at >= 0; at = text.indexOf("SnSe2", at + 1)) {
            scripts.add(new Script(new Span(at + 4, at + 5), Script.Position.SUBSCRIPT));
        }
        for (int at = text.indexOf("g−1"); at >= 0; at = text.indexOf("g−1", at + 1)) {
            scripts.add(new Script(new Span(at + 1, at + 3), Script.Position.SUPERSCRIPT));
        }
        return scripts;
    }

    private static Layout layout(String text) {
        short[] pages = new short[text.length()];
        float[] boxes = new float[4 * text.length()];
        int[] lines = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                continue;
            }
            lines[i] = i / LETTERS_A_LINE;
            pages[i] = (short) (1 + lines[i] / LINES_A_PAGE);
            boxes[4 * i] = 20 + 5.123f * (i % LETTERS_A_LINE);
            boxes[4 * i + 1] = 15.5f * (lines[i] % LINES_A_PAGE);
            boxes[4 * i + 2] = 5;
            boxes[4 * i + 3] = 9.987f;
        }
        return new Layout(pages, boxes, lines);
    }

    static Statement.Measurement measurement(Document document, String words, boolean asserted) {
        return new Statement.Measurement(
                claim(document, words, asserted),
                "SnSe2",
                "specific_capacity",
                new Amount(
                        512,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of("~"),
                        Optional.of("mAh/g"),
                        Optional.of("mA h g−1")),
                new Conditions(
                        Optional.of(Amount.of(1, "A/g")),
                        Optional.empty(),
                        OptionalInt.of(100),
                        new Conditions.Window(
                                OptionalDouble.of(0.01),
                                OptionalDouble.of(3),
                                Optional.of("Na+/Na")),
                        Conditions.NONE.cell(),
                        Optional.empty(),
                        Optional.empty(),
                        Conditions.NONE.state()),
                Optional.of(Statement.Basis.MEASURED),
                Statement.Polarity.AFFIRMED,
                Statement.Certainty.CERTAIN);
    }

    static Claim claim(Document document, String words, boolean asserted) {
        Evidence evidence =
                new Evidence(
                        quote(document, words),
                        "2",
                        Source.TEXT,
                        List.of(new Evidence.Part(Evidence.Role.UNIT, quote(document, "A g−1"))),
                        List.of("1"),
                        Optional.of(new Evidence.TableCell("Table 1", 1, 1)));
        return new Claim(
                new FactId("0123456789abcdef"),
                "SnSe2",
                0.9,
                "measurement.sentence",
                asserted,
                List.of("1"),
                evidence);
    }

    static Quote quote(Document document, String words) {
        int start = document.text().indexOf(words);
        return Quote.of(document, new Span(start, start + words.length()));
    }
}

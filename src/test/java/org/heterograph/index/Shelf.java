package org.heterograph.index;

import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.Page;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.support.MarkedPaper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Some papers to search in: each letter is 5 points wide, a line holds 60, a page forty lines.
public final class Shelf {
    private static final int LETTERS_A_LINE = 60;
    private static final int LINES_A_PAGE = 40;

    private Shelf() {}

    /// A paper on a selenide heterostructure of 2021, with two measurements.
    public static Extraction selenide() {
        Document document =
                printed(
                        MarkedPaper.article("Selenides side by side")
                                .abstractOf("MoSe_{2}/SnSe@C keeps its rate capability.")
                                .heading("2", "Cycling of the electrodes")
                                .paragraph(
                                        "The carbon keeps the particles in touch with the copper"
                                                + " foil. At 1 A g^{−1} the composite MoSe_{2}/SnSe@C"
                                                + " delivers 412 mA h g^{−1} after 1000 cycles. Its"
                                                + " built-in electric field was not measured.")
                                .caption("Table 1", "Table 1. Capacities of electrodes.")
                                .table(
                                        "Table 1",
                                        1,
                                        "Electrode | Capacity (mA h g^{−1})",
                                        "MoSe_{2} | 301",
                                        "SnSe | 255"),
                        "2021",
                        "Journal of Cells");
        return new Extraction(
                document,
                List.of(
                        capacity(document, "MoSe2/SnSe@C", 412, "delivers 412 mA h g−1", 1000),
                        capacity(document, "MoSe2", 301, "301", 0)),
                "test");
    }

    /// A paper on a sulfide of 2019, with a measurement in other units.
    public static Extraction sulfide() {
        Document document =
                printed(
                        MarkedPaper.article("A sulfide of iron")
                                .abstractOf("We cycle Fe_{7}S_{8} nanosheets against sodium.")
                                .heading("3", "Results")
                                .paragraph(
                                        "The initial Coulombic efficiency reaches 71%. The sulfide"
                                                + " delivers 0.655 Ah g^{−1} at 100 mA g^{−1}. The"
                                                + " sheets lose contact with the current collector."),
                        "2019",
                        "Energy Notes");
        Statement.Measurement measured =
                new Statement.Measurement(
                        claim(document, "Fe7S8", "delivers 0.655 Ah g−1"),
                        "Fe7S8",
                        "specific_capacity",
                        Amount.of(0.655, "Ah/g"),
                        at(Amount.of(100, "mA/g"), 0),
                        Optional.empty(),
                        Statement.Polarity.AFFIRMED,
                        Statement.Certainty.CERTAIN);
        return new Extraction(document, List.of(measured), "test");
    }

    /// A paper of many alike paragraphs.
    public static Extraction notes(String word, int paragraphs) {
        MarkedPaper paper = MarkedPaper.article("Notes on " + word);
        for (int i = 1; i <= paragraphs; i++) {
            paper.paragraph("Note " + i + " tells of the electrolyte and of " + word + ".");
        }
        return new Extraction(printed(paper, "2020", "Energy Notes"), List.of(), "test");
    }

    private static Statement.Measurement capacity(
            Document document, String material, double value, String words, int cycles) {
        return new Statement.Measurement(
                claim(document, material, words),
                material,
                "specific_capacity",
                Amount.of(value, "mAh/g"),
                at(Amount.of(1, "A/g"), cycles),
                Optional.empty(),
                Statement.Polarity.AFFIRMED,
                Statement.Certainty.CERTAIN);
    }

    private static Conditions at(Amount current, int cycles) {
        return new Conditions(
                Optional.of(current),
                Optional.empty(),
                cycles == 0 ? OptionalInt.empty() : OptionalInt.of(cycles),
                Conditions.NONE.window(),
                Conditions.NONE.cell(),
                Optional.empty(),
                Optional.empty(),
                Conditions.NONE.state());
    }

    private static Claim claim(Document document, String entity, String words) {
        int start = document.text().indexOf(words);
        Quote quote = Quote.of(document, new Span(start, start + words.length()));
        Evidence evidence =
                new Evidence(quote, "2", Source.TEXT, List.of(), List.of(), Optional.empty());
        return new Claim(
                FactIds.of(document.file(), entity, words),
                entity,
                0.9,
                "test",
                true,
                List.of(),
                evidence);
    }

    private static Document printed(MarkedPaper paper, String year, String journal) {
        Document plain = paper.build();
        String text = plain.text();
        int last = text.length() / LETTERS_A_LINE / LINES_A_PAGE + 1;
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            pages.add(new Page(i, 400, 500));
        }
        Bibliography work =
                new Bibliography(
                        text.substring(0, text.indexOf('\n')),
                        List.of(new Author("Ana", "Costa")),
                        Optional.empty(),
                        Optional.of(year),
                        Optional.of(journal),
                        Optional.empty(),
                        Optional.empty());
        FrontMatter front =
                new FrontMatter(
                        work, Optional.empty(), List.of(), plain.front().kind(), Optional.empty());
        return new Document(
                FileId.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                layout(text),
                pages,
                front,
                plain.blocks(),
                plain.scripts(),
                plain.citations());
    }

    private static Layout layout(String text) {
        short[] pages = new short[text.length()];
        float[] boxes = new float[4 * text.length()];
        int[] lines = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                lines[i] = i / LETTERS_A_LINE;
                pages[i] = (short) (1 + lines[i] / LINES_A_PAGE);
                boxes[4 * i] = 20 + 5f * (i % LETTERS_A_LINE);
                boxes[4 * i + 1] = 12f * (lines[i] % LINES_A_PAGE);
                boxes[4 * i + 2] = 5;
                boxes[4 * i + 3] = 10;
            }
        }
        return new Layout(pages, boxes, lines);
    }
}

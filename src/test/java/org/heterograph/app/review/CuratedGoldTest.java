package org.heterograph.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.evaluation.Evaluator;
import org.heterograph.evaluation.Score;
import org.heterograph.exchange.JsonLines;
import org.heterograph.exchange.PrintedLine;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Targets;
import org.heterograph.library.Library;
import org.heterograph.paper.FileId;
import org.heterograph.support.PlainPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CuratedGoldTest {
    private static final String SENTENCE = "SnSe2 delivers 610 mAh/g, SnS2 580 mAh/g.";
    private static final byte[] TIN = PlainPaper.of("Tin selenide", "", SENTENCE);
    private static final FileId FILE = FileId.of(TIN);

    @TempDir private Path home;

    @Test
    void aCorrectionIsATestThatFailsUntilTheProgramReadsTheStatementSo() throws IOException {
        String gold;
        try (Library library = open()) {
            library.add(TIN, "tin.pdf", false);
            Statement misread = library.mined(FILE).orElseThrow().statements().getFirst();
            library.decide(
                    new Decision(
                            new Decision.Correct(Targets.of(FILE, misread), Map.of("value", "610")),
                            "Vega",
                            Instant.EPOCH,
                            "digits turned"));
            gold = gold(library);
        }

        assertThat(score(gold, read("601", "580")).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.missed()).hasSize(1));
        assertThat(score(gold, read("610", "580")).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.missed()).isEmpty());
    }

    @Test
    void whatIsRejectedOrUndecidedIsInNoGold() throws IOException {
        try (Library library = open()) {
            library.add(TIN, "tin.pdf", false);
            Statement misread = library.mined(FILE).orElseThrow().statements().getFirst();
            library.decide(
                    new Decision(
                            new Decision.Reject(Targets.of(FILE, misread)),
                            "Vega",
                            Instant.EPOCH,
                            ""));

            assertThat(gold(library)).doesNotContain("measurement");
        }
    }

    private static String gold(Library library) throws IOException {
        CuratedGold gold = new CuratedGold(library);
        return gold.lines(gold.papers().getFirst());
    }

    private static Score score(String gold, Extraction read) throws IOException {
        StringBuilder lines = new StringBuilder();
        JsonLines.write(read, false, lines);
        return new Evaluator().score(lines(gold), lines(lines.toString()));
    }

    private static List<PrintedLine> lines(String text) throws IOException {
        return PrintedLine.read(new BufferedReader(new StringReader(text)));
    }

    /// A library whose miner reads 601 where 610 is printed.
    private Library open() {
        return Library.open(
                home,
                (_, _) -> read("601", "580"),
                "1",
                List.of(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Extraction read(String selenide, String sulfide) {
        Document document = new PlainPaper().read(TIN);
        return new Extraction(
                document,
                List.of(capacity(document, "SnSe2", selenide), capacity(document, "SnS2", sulfide)),
                "1");
    }

    private static Statement capacity(Document document, String material, String value) {
        int start = document.text().indexOf(SENTENCE);
        Quote quote = Quote.of(document, new Span(start, start + SENTENCE.length()));
        Evidence evidence =
                new Evidence(quote, "1", Source.TEXT, List.of(), List.of(), Optional.empty());
        return new Measurement(
                new Claim(
                        FactIds.of(FILE, "measurement", material, value),
                        material,
                        0.9,
                        "test",
                        true,
                        List.of(),
                        evidence),
                material,
                "specific_capacity",
                Amount.of(Double.parseDouble(value), "mAh/g"),
                Conditions.NONE,
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }
}

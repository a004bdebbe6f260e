package org.heterograph.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Targets;
import org.heterograph.paper.FileId;
import org.heterograph.support.PlainPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class CurationTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final String SENTENCE = "SnSe2 delivers 610 mAh/g.";
    private static final byte[] TIN = PlainPaper.of("Tin selenide", "", SENTENCE);
    private static final FileId FILE = FileId.of(TIN);

    @TempDir private Path home;
    private final ShownPapers view = new ShownPapers();

    @Test
    void showsACorrectionInAllViewsAndAfterTheNextStart() {
        try (Library library = open("1", "610")) {
            library.add(TIN, "tin.pdf", false);
            library.decide(correct(library, Map.of("value", "601", "conditions/cycles", "500")));
            assertThat(view.values()).containsExactly(601.0);
        }
        view.shown.clear();
        try (Library library = open("1", "610")) {
            assertThat(view.values()).containsExactly(601.0);
            Measurement shown = measurement(library.extraction(FILE).orElseThrow());
            assertThat(shown.conditions().cycles()).hasValue(500);
            assertThat(measurement(library.mined(FILE).orElseThrow()).amount().value())
                    .isEqualTo(610);
        }
    }

    @Test
    void keepsARejectedStatementOutUntilItIsAccepted() {
        try (Library library = open("1", "610")) {
            library.add(TIN, "tin.pdf", false);
            library.decide(decision(new Decision.Reject(target(library))));
            assertThat(view.values()).isEmpty();
            library.decide(decision(new Decision.Accept(target(library))));
            assertThat(view.values()).containsExactly(610.0);
        }
    }

    @Test
    void findsItsStatementByWordsAndPlaceWhenAnotherReadingNamesTheFactAnew() {
        try (Library library = open("1", "610")) {
            library.add(TIN, "tin.pdf", false);
            library.decide(decision(new Decision.Reject(target(library))));
        }
        try (Library library = open("2", "61")) {
            assertThat(library.remine(library.card(FILE).orElseThrow()))
                    .isInstanceOf(Outcome.Replaced.class);
            assertThat(view.values()).isEmpty();
            assertThat(library.orphans()).isEmpty();
        }
    }

    @Test
    void listsADecisionThatFindsNothingAndDropsNone() {
        try (Library library = open("1", "610")) {
            library.add(TIN, "tin.pdf", false);
            library.decide(decision(new Decision.Reject(target(library))));
        }
        try (Library library = open("2", "")) {
            library.remine(library.card(FILE).orElseThrow());
            assertThat(library.orphans()).hasSize(1);
            assertThat(library.decisions()).hasSize(1);
        }
        try (Library library = open("3", "610")) {
            library.remine(library.card(FILE).orElseThrow());
            assertThat(library.orphans()).isEmpty();
        }
    }

    @Test
    void refusesACorrectionThatMakesNoStatementAndWritesNothing() {
        try (Library library = open("1", "610")) {
            library.add(TIN, "tin.pdf", false);
            Decision wrong = correct(library, Map.of("value", "many"));
            assertThatThrownBy(() -> library.decide(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"value\" is no number");
            assertThatThrownBy(() -> library.decide(correct(library, Map.of("fact", "x"))))
                    .hasMessageContaining("'fact' cannot be corrected");
            assertThat(home.resolve("curation.jsonl")).doesNotExist();
        }
    }

    @Test
    void onlyEverAppendsAndPassesOverALineThatACrashCutOff() throws IOException {
        try (Library library = open("1", "610")) {
            library.add(TIN, "tin.pdf", false);
            library.decide(decision(new Decision.Merge("SnSe2", "tin diselenide")));
        }
        Path curation = home.resolve("curation.jsonl");
        Files.writeString(curation, "\n{\"type\":\"split\",\"one\":\"S", StandardOpenOption.APPEND);
        try (Library library = open("1", "610")) {
            library.decide(decision(new Decision.Split("SnSe2", "SnSe")));
            assertThat(library.decisions())
                    .extracting(Decision::what)
                    .containsExactly(
                            new Decision.Merge("SnSe2", "tin diselenide"),
                            new Decision.Split("SnSe2", "SnSe"));
        }
        try (Library library = open("1", "610")) {
            assertThat(library.decisions()).hasSize(2);
            assertThat(view.decisions).hasSize(2);
            assertThat(library.decisions().getFirst().who()).isEqualTo("Vega");
        }
    }

    private static Decision correct(Library library, Map<String, String> changes) {
        return decision(new Decision.Correct(target(library), changes));
    }

    private static Decision decision(Decision.What what) {
        return new Decision(what, "Vega", NOON, "misread");
    }

    private static Decision.Target target(Library library) {
        return Targets.of(FILE, measurement(library.mined(FILE).orElseThrow()));
    }

    private static Measurement measurement(Extraction extraction) {
        return (Measurement) extraction.statements().getFirst();
    }

    /// @param value that the miner reads in the paper; nothing when empty
    private Library open(String version, String value) {
        return Library.open(
                home,
                (content, _) -> mine(content, version, value),
                version,
                List.of(view),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Extraction mine(byte[] content, String version, String value) {
        Document document = new PlainPaper().read(content);
        return new Extraction(
                document,
                value.isEmpty() ? List.of() : List.of(capacity(document, value)),
                version);
    }

    private static Statement capacity(Document document, String value) {
        int start = document.text().indexOf(SENTENCE);
        FactId fact = FactIds.of(document.file(), "measurement", value);
        Quote quote = Quote.of(document, new Span(start, start + SENTENCE.length()));
        Evidence evidence =
                new Evidence(quote, "1", Source.TEXT, List.of(), List.of(), Optional.empty());
        return new Measurement(
                new Claim(fact, "SnSe2", 0.9, "test", true, List.of(), evidence),
                "SnSe2",
                "specific_capacity",
                Amount.of(Double.parseDouble(value), "mAh/g"),
                Conditions.NONE,
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    /// What a view shows.
    private static final class ShownPapers implements View {
        private final Map<FileId, String> held = new TreeMap<>();
        private final Map<FileId, Extraction> shown = new TreeMap<>();
        private List<Decision> decisions = List.of();

        List<Double> values() {
            List<Double> values = new ArrayList<>();
            for (Extraction paper : shown.values()) {
                for (Statement it : paper.statements()) {
                    if (it.claim().asserted()) {
                        values.add(((Measurement) it).amount().value());
                    }
                }
            }
            return values;
        }

        @Override
        public Map<FileId, String> held() {
            held.keySet().retainAll(shown.keySet());
            return Map.copyOf(held);
        }

        @Override
        public void replace(Extraction extraction, String digest) {
            held.put(extraction.document().file(), digest);
            shown.put(extraction.document().file(), extraction);
        }

        @Override
        public void remove(FileId paper) {
            shown.remove(paper);
        }

        @Override
        public void decided(List<Decision> all) {
            decisions = all;
        }

        @Override
        public void close() {}
    }
}

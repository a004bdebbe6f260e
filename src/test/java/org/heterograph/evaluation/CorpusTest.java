package org.heterograph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heterograph.exchange.PrintedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Holds the gold of `corpus/` against its papers, so that neither is changed without the other.
class CorpusTest {
    private static final Path PAPERS = Path.of("corpus/papers");
    private static final Path GOLD = Path.of("corpus/gold");

    /// Enough letters to be found in one place, few enough to stand before the end of a line's
    /// column or page.
    private static final int TELLING = 12;

    static Stream<String> papers() throws IOException {
        return names(PAPERS, ".pdf").stream();
    }

    @Test
    void everyPaperHasItsGold() throws IOException {
        assertThat(names(GOLD, ".jsonl")).isEqualTo(names(PAPERS, ".pdf")).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperIsSmall(String name) throws IOException {
        assertThat(Files.size(PAPERS.resolve(name + ".pdf"))).isLessThan(300 * 1024);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyQuoteStandsOnItsPage(String name) throws IOException {
        List<String> pages = pages(name);
        for (PrintedLine line : gold(name)) {
            line.text("evidence/quote").ifPresent(quote -> assertQuoted(pages, line, quote));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theGoldScoresFullyAgainstItself(String name) throws IOException {
        List<PrintedLine> gold = gold(name);
        assertThat(new Evaluator().score(gold, gold).rows()).allMatch(row -> row.f1() == 1);
    }

    private static void assertQuoted(List<String> pages, PrintedLine line, String quote) {
        String letters = letters(quote);
        int page = (int) line.number("evidence/page").orElse(0);
        assertThat(page).as("page of \"%s\"", quote).isBetween(1, pages.size());
        assertThat(pages.get(page - 1))
                .as("page %d of \"%s\"", page, quote)
                .contains(letters.substring(0, Math.min(TELLING, letters.length())));
    }

    private static List<String> pages(String name) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(PAPERS.resolve(name + ".pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(pdf)));
            }
        }
        return pages;
    }

    /// Letters only: digits would be lost among scripts and line numbers.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<PrintedLine> gold(String name) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(GOLD.resolve(name + ".jsonl"))) {
            return PrintedLine.read(lines);
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}

package org.heterograph.mining;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Evidence;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Statement;
import org.heterograph.support.Corpus;
import org.heterograph.support.PrintedPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds every printed box against the glyphs of its page, as a second program sees them.
class EvidenceBoxesTest {
    private static final double OF_LETTERS = 0.95;
    private static final double OF_STATEMENTS = 0.99;

    static List<Path> papers() {
        return Corpus.papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void boxesOfStatementsLieOnTheirWords(Path paper) throws IOException {
        PrintedPages pages = PrintedPages.of(Corpus.bytes(paper));
        List<Statement> statements = Corpus.extraction(paper).statements();

        List<Statement> wrong = statements.stream().filter(it -> !lies(it, pages)).toList();

        assertThat(statements).isNotEmpty();
        assertThat(1 - (double) wrong.size() / statements.size())
                .as(() -> wrong.stream().limit(5).toList().toString())
                .isGreaterThanOrEqualTo(OF_STATEMENTS);
    }

    private static boolean lies(Statement statement, PrintedPages pages) {
        Evidence evidence = statement.claim().evidence();
        return Stream.concat(
                        Stream.of(evidence.quote()),
                        evidence.parts().stream().map(Evidence.Part::quote))
                .allMatch(quote -> lies(quote, pages));
    }

    private static boolean lies(Quote quote, PrintedPages pages) {
        return !quote.places().isEmpty() && pages.shareHeld(quote) >= OF_LETTERS;
    }
}

package org.heterograph.reader.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class CitationFinderTest {
    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, 120).mapToObj(Integer::toString).toList();
    private static final List<String> NAMES =
            List.of(
                    "Tabit et al., 2017",
                    "Kochab et al., 2021",
                    "Furud et al., 2015a",
                    "Furud et al., 2015b",
                    "Li and Chen, 2018",
                    "Kim, 2020");

    private final CitationFinder finder = new CitationFinder();

    @Test
    void expandsListsAndRangesInBrackets() {
        assertThat(labels("as shown before [1,2] and later [12–15].", NUMBERS))
                .containsExactly(List.of("1", "2"), List.of("12", "13", "14", "15"));
    }

    @Test
    void findsLetteredParts() {
        List<String> lettered = List.of("4", "5a", "5b", "5c", "6");
        assertThat(labels("in cells [5b], in all [5], in some [4,5a,c].", lettered))
                .containsExactly(
                        List.of("5b"), List.of("5a", "5b", "5c"), List.of("4", "5a", "5c"));
    }

    @Test
    void namesOnlyWorksOfTheList() {
        assertThat(labels("the range [0,1] and [300] and [a]", NUMBERS)).isEmpty();
    }

    @Test
    void directionsInCrystalsAreNoCitations() {
        assertThat(labels("viewed along the [110] zone axis", NUMBERS)).isEmpty();
    }

    @Test
    void findsRaisedNumbersAfterWordsAndPunctuation() {
        assertThat(raised("were reported earlier.^12–14^ Others^3,5^ disagree,^7^ however"))
                .containsExactly(List.of("12", "13", "14"), List.of("3", "5"), List.of("7"));
    }

    @Test
    void exponentsChargesIsotopesAndOrbitalsAreNoCitations() {
        assertThat(
                        raised(
                                "at 5 A g^−1^ on 2 cm^2^ of m^3^, 10^3^ s, 1.2 × 10^−11^, Na^+^, Fe^3+^,"
                                        + " ^13^C, sp^3^, R^2^ = 0.9, mA h g ^1^"))
                .isEmpty();
    }

    @Test
    void findsNamesAndYearsInParentheses() {
        assertThat(labels("fast ions (Kochab et al., 2021; Furud et al., 2015a,b).", NAMES))
                .containsExactly(
                        List.of(
                                "Kochab et al., 2021",
                                "Furud et al., 2015a",
                                "Furud et al., 2015b"));
        assertThat(labels("slow ions (see Li and Chen, 2018; Kim, 2020).", NAMES))
                .containsExactly(List.of("Li and Chen, 2018", "Kim, 2020"));
    }

    @Test
    void marksTheYearWhereTheNameIsPartOfTheSentence() {
        String text = "Tabit et al. (2017) prepared NiS.";
        List<CitationMark> marks = finder.find(text, List.of(), NAMES);
        assertThat(marks).hasSize(1);
        assertThat(marks.getFirst().span().of(text)).isEqualTo("(2017)");
        assertThat(marks.getFirst().labels()).containsExactly("Tabit et al., 2017");
    }

    @Test
    void initialsInACalloutDoNotHinder() {
        assertThat(labels("as known (Tabit M. et al., 2017).", NAMES))
                .containsExactly(List.of("Tabit et al., 2017"));
    }

    @Test
    void endsSoonOnHostileText() {
        String text = "[1,".repeat(20_000) + "(Aa, ".repeat(20_000) + "Van de ".repeat(20_000);
        assertTimeout(Duration.ofSeconds(5), () -> finder.find(text, List.of(), NUMBERS));
        assertTimeout(Duration.ofSeconds(5), () -> finder.find(text, List.of(), NAMES));
    }

    private List<List<String>> labels(String text, List<String> known) {
        return finder.find(text, List.of(), known).stream().map(CitationMark::labels).toList();
    }

    /// Raised text stands between carets.
    private List<List<String>> raised(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        String[] parts = marked.split("\\^");
        for (int i = 0; i < parts.length; i++) {
            int start = text.length();
            text.append(parts[i]);
            if (i % 2 == 1) {
                spans.add(new Span(start, text.length()));
            }
        }
        return finder.find(text.toString(), spans, NUMBERS).stream()
                .map(CitationMark::labels)
                .toList();
    }

    @Test
    void numbersInParenthesesCiteWhereNothingElseDoes() {
        String text =
                "Anodes (1) and cathodes (2, 3) age (4–6). Salts (7) matter (8), as told (9), and"
                        + " follow Eq. (10).";
        List<String> labels = IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();
        assertThat(new CitationFinder().find(text, List.of(), labels))
                .extracting(mark -> mark.span().of(text))
                .containsExactly("(1)", "(2, 3)", "(4–6)", "(7)", "(8)", "(9)");
        assertThat(new CitationFinder().find("As in [1]; see (2).", List.of(), labels)).hasSize(1);
    }
}

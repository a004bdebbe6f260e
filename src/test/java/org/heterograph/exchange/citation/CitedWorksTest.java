package org.heterograph.exchange.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

class CitedWorksTest {
    private static final Bibliography WANG =
            new Bibliography(
                    "Sulfides & selenides: 100% of an interface",
                    List.of(new Author("Li", "Wäng"), new Author("", "Costa")),
                    Optional.of(new WorkId("10.1000/sulfides_1")),
                    Optional.of("2019"),
                    Optional.of("Made Letters"),
                    Optional.of("7"),
                    Optional.of("12–19"));

    private static String bibTeX(CitedWork... works) throws IOException {
        StringBuilder out = new StringBuilder();
        BibTeX.write(List.of(works), out);
        return out.toString();
    }

    @Test
    void writesBibTeXThatTeXReads() throws IOException {
        assertThat(bibTeX(new CitedWork(CitedWork.key(WANG), WANG, "")))
                .isEqualTo(
                        """
                        @article{wang2019,
                          author = {Wäng, Li and Costa},
                          title = {{Sulfides \\& selenides: 100\\% of an interface}},
                          journal = {Made Letters},
                          year = {2019},
                          volume = {7},
                          pages = {12--19},
                          doi = {10.1000/sulfides_1}
                        }

                        """);
    }

    @Test
    void keepsWhatIsPrintedWhereNothingWasRead() throws IOException {
        CitedWork unread = new CitedWork("anon", Bibliography.UNKNOWN, "A. Costa, in press_");
        assertThat(bibTeX(unread)).contains("@misc{anon", "note = {A. Costa, in press\\_}");
    }

    @Test
    void writesRis() throws IOException {
        StringBuilder out = new StringBuilder();
        Ris.write(List.of(new CitedWork("wang2019", WANG, "")), out);
        assertThat(out.toString().lines())
                .containsExactly(
                        "TY  - JOUR",
                        "ID  - wang2019",
                        "AU  - Wäng, Li",
                        "AU  - Costa",
                        "TI  - Sulfides & selenides: 100% of an interface",
                        "JO  - Made Letters",
                        "PY  - 2019",
                        "VL  - 7",
                        "SP  - 12",
                        "EP  - 19",
                        "DO  - 10.1000/sulfides_1",
                        "ER  - ",
                        "");
    }
}

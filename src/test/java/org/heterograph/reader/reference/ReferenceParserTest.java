package org.heterograph.reader.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.heterograph.paper.Bibliography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class ReferenceParserTest {
    private final ReferenceParser parser = new ReferenceParser();

    /// One invented work a style.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A. Vega, B.-C. Lyra, J. Power Sources 2021, 412, 1033.|Vega|2021|J. Power Sources|412|1033
            A. Vega, B. Lyra, Adv. Energy Mater. 2019, 9, 1803260.|Vega|2019|Adv. Energy Mater.|9|1803260
            A. Vega and B. C. Lyra, J. Mater. Chem. A, 2018, 6, 114–121.|Vega|2018|J. Mater. Chem. A|6|114–121
            Vega, A.; Lyra, B. C. Heterointerfaces in Anodes. ACS Appl. Mater. Interfaces 2020, 12 (3), 455−462.|Vega|2020|ACS Appl. Mater. Interfaces|12|455−462
            A. Vega, B. Lyra, Interfaces of sulfides in anodes, Electrochim. Acta 310 (2019) 21–30.|Vega|2019|Electrochim. Acta|310|21–30
            Vega, A.; Lyra, B. Fast ions in selenides. Nanomaterials 2020, 10, 346. [CrossRef]|Vega|2020|Nanomaterials|10|346
            Vega, A., Lyra, B. & Cygnus, D. Charge at interfaces. Nat. Commun. 9, 4012 (2018).|Vega|2018|Nat. Commun.|9|4012
            Vega A, Lyra B (2017) Charge at interfaces. J Solid State Electrochem 21:345–352|Vega|2017|J Solid State Electrochem|21|345–352
            Vega, A., Lyra, B., and Cygnus, D. (2019). Fields in anodes. Front. Chem. 7:201. doi: 10.1234/fchem.2019.00201|Vega|2019|Front. Chem.|7|201
            Vega, A., & Lyra, B. (2016). Fields in anodes. Journal of Power Sources, 301(2), 45–53.|Vega|2016|Journal of Power Sources|301|45–53
            A. Vega and B. Lyra, "Fields in anodes," J. Electrochem. Soc., vol. 165, no. 4, pp. A711–A720, Mar. 2018.|Vega|2018|J. Electrochem. Soc.|165|A711–A720
            A. Vega and B. Lyra, “Fields in anodes,” Chem, vol. 9, no. 9, pp. 10 257–10 268, 2018.|Vega|2018|Chem|9|10257–10268
            A. Vega, B. Lyra, and D. Cygnus, “On “soft” Carbon,” Small 20, no. 5 (2024): 2301234.|Vega|2024|Small|20|2301234
            Ana B. Vega, Bo Lyra, and Jean-Luc de Cygnus. Fields in anodes. Nano Lett., 12(3):123–130, 2020.|Vega|2020|Nano Lett.|12|123–130
            Vega A B and Lyra X D 2018 Fields in anodes J. Phys. Chem. C 29 115401|Vega|2018|J. Phys. Chem. C|29|115401
            VEGA A B, LYRA X D. Fields in anodes[J]. Journal of Power Sources, 2021, 12(3): 123-130.|VEGA|2021|Journal of Power Sources|12|123-130
            A. Vega, J.-M. Lyra, J. Solid State Chem., 317, 1021 (2014).|Vega|2014|J. Solid State Chem.|317|1021
            Vega A, Lyra B. 2019 Fields in anodes. Proc. R. Soc. A 475, 20190101. (doi:10.1234/rspa.2019.0101)|Vega|2019|Proc. R. Soc. A|475|20190101
            """)
    void readsStylesOfThePublishers(
            String text, String family, String year, String journal, String volume, String pages) {
        Bibliography work = parser.read(text);
        assertThat(work.authors()).isNotEmpty();
        assertThat(work.authors().getFirst().family()).isEqualTo(family);
        assertThat(work.year()).contains(year);
        assertThat(work.journal()).contains(journal);
        assertThat(work.volume()).contains(volume);
        assertThat(work.pages()).contains(pages);
    }

    @Test
    void takesAllNamesAndTheTitle() {
        Bibliography work =
                parser.read(
                        "van der Berg, A. B., Lyra, C. & Cygnus, D. Storage of sodium in MoS2/SnS2."
                                + " Nat. Energy 4, 120–128 (2019).");
        assertThat(work.authors())
                .extracting(author -> author.fullName())
                .containsExactly("A. B. van der Berg", "C. Lyra", "D. Cygnus");
        assertThat(work.title()).isEqualTo("Storage of sodium in MoS2/SnS2");
        assertThat(work.journal()).contains("Nat. Energy");
    }

    @Test
    void readsDoiFromAddress() {
        assertThat(
                        parser.read("A. Vega, Nature 2011, 1, 2. https://doi.org/10.1234/Abc.5(6).")
                                .doi())
                .hasValueSatisfying(doi -> assertThat(doi.doi()).isEqualTo("10.1234/abc.5(6)"));
    }

    @Test
    void keepsTheFirstOfTwoEditions() {
        Bibliography work =
                parser.read("A. Vega, J. Chem. Ed. 2016, 55, 5090–5095; Z. Chem. 2016, 128, 5174.");
        assertThat(work.volume()).contains("55");
        assertThat(work.journal()).contains("J. Chem. Ed.");
    }

    @Test
    void italicsTellTheJournalFromTheTitle() {
        String text = "Vega A and Lyra B 2018 Diffusion in Prussian White Phys. Rev. B 98 045401";
        Bibliography work = parser.read(text, List.of("Phys. Rev. B"));
        assertThat(work.title()).isEqualTo("Diffusion in Prussian White");
        assertThat(work.journal()).contains("Phys. Rev. B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Vega A (2011) Conversion. In: Silva CM, Weber JO (eds) Handbook of Stars. Springer, Berlin, pp 341–367|341–367
            A. Vega, Conversion, in: C. M. Silva, J. O. Weber (Eds.), Handbook of Stars, Elsevier, Amsterdam, 2011, pp. 341–367.|341–367
            Vega, A. (2011). Conversion. In C. M. Silva & J. O. Weber (Eds.), Handbook of Stars (pp. 341–367). Elsevier.|341–367
            A. Vega, in Handbook of Stars, ed. C. M. Silva, Elsevier, Amsterdam, 2011, vol. 2, ch. 4, pp. 341–367.|341–367
            Vega, A. (2011). “Conversion,” in Handbook of Stars, eds C. M. Silva and J. O. Weber (Amsterdam: Elsevier), 341–367.|341–367
            Vega A. Conversion. In: Silva CM, Weber JO, editors. Handbook of Stars. Amsterdam: Elsevier; 2011. p. 341–367.|341–367
            """)
    void chaptersStandInTheirBook(String text, String pages) {
        Bibliography work = parser.read(text);
        assertThat(work.authors().getFirst().family()).isEqualTo("Vega");
        assertThat(work.journal()).contains("Handbook of Stars");
        assertThat(work.year()).contains("2011");
        assertThat(work.pages()).contains(pages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Vega, A. Fields. Nature 2011, 1, 2. doi: 10.1234/j.xjou le.2020.07.014.|10.1234/j.xjoule.2020.07.014
            Vega, A. Fields. Nature 2011, 1, 2. https: //doi.org/10.1234/ abc.2011.02|10.1234/abc.2011.02
            Vega, A. Fields. Nature 1, 2. https://doi.org/10.1234/abc (2011).|10.1234/abc
            """)
    void mendsDoisBrokenOverLines(String text, String doi) {
        assertThat(parser.read(text).doi())
                .hasValueSatisfying(it -> assertThat(it.doi()).isEqualTo(doi));
    }

    @Test
    void readsArticlesThatHaveNoVolumeYet() {
        Bibliography work =
                parser.read("A. Vega and B. Lyra, Nat. Commun., 2024, DOI: 10.1234/x1.");
        assertThat(work.journal()).contains("Nat. Commun.");
        assertThat(work.year()).contains("2024");
        assertThat(work.volume()).isEmpty();
    }

    @Test
    void aBookStandsInItself() {
        Bibliography work =
                parser.read("A. Vega, Nuclei: Old, New, and Odd, Springer, New York, 2010.");
        assertThat(work.title()).isEqualTo("Nuclei: Old, New, and Odd");
        assertThat(work.journal()).contains("Nuclei: Old, New, and Odd");
        assertThat(parser.read("A. Vega, PhD thesis, University of Mira, 2012.").journal())
                .isEmpty();
    }

    @Test
    void booksHaveNoVolume() {
        Bibliography work =
                parser.read("Vega, A. & Lyra, B. Interfaces of solids (Star Press, 2007).");
        assertThat(work.year()).contains("2007");
        assertThat(work.volume()).isEmpty();
        assertThat(work.title()).startsWith("Interfaces of solids");
    }

    @Test
    void endsSoonOnHostileText() {
        String text = "A. B.-".repeat(3_000) + ", 1999, 1, ".repeat(3_000) + "(".repeat(5_000);
        assertTimeout(Duration.ofSeconds(5), () -> parser.read(text));
        assertTimeout(Duration.ofSeconds(5), () -> parser.read("Aa Bb ".repeat(2_000) + "1"));
        assertTimeout(Duration.ofSeconds(5), () -> parser.read("1".repeat(20_000)));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> parser.read("A. Vega, in: " + "C. M. Silva, ".repeat(300) + "Handbook"));
    }
}

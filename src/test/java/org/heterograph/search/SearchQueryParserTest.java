package org.heterograph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;

import org.heterograph.search.Term.Occurrence;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class SearchQueryParserTest {
    private static final SearchQueryParser PARSER = new SearchQueryParser(VocabularyReader.read());

    private static List<String> texts(SearchRequest request) {
        return request.terms().stream().map(Term::text).toList();
    }

    private static Filter filter(String typed) {
        return PARSER.parse(typed).filters().getFirst();
    }

    private static NumericCondition condition(String typed) {
        return PARSER.parse(typed).conditions().getFirst();
    }

    @Test
    void readsParenthesesThatGroupAndLeavesThoseOfNames() {
        SearchRequest grouped = PARSER.parse("(anode OR cathode) AND sodium -(Li OR K) cycling");
        assertThat(grouped.clauses()).hasSize(2);
        assertThat(grouped.clauses().getFirst())
                .isInstanceOfSatisfying(
                        Clause.All.class,
                        it -> assertThat(it.parts().getFirst()).isInstanceOf(Clause.Any.class));
        assertThat(grouped.clauses().getLast()).isInstanceOf(Clause.Not.class);
        assertThat(grouped.terms()).extracting(Term::text).containsExactly("cycling");
        assertThat(PARSER.parse(grouped.reading().rest()).clauses()).isEqualTo(grouped.clauses());

        for (String plain : List.of("Na3V2(PO4)3 cathode", "the (001) facet", "hard carbon (HC)")) {
            assertThat(PARSER.parse(plain).clauses()).isEmpty();
            assertThat(PARSER.parse(plain).reading().notes()).isEmpty();
        }
    }

    @Test
    void saysWhereParenthesesDoNotMatch() {
        SearchRequest request = PARSER.parse("(anode OR cathode AND sodium");
        assertThat(request.clauses()).isEmpty();
        assertThat(request.reading().notes()).anyMatch(it -> it.contains("parentheses"));
        for (String odd :
                List.of("()", "(OR)", "NOT (", "-()", "((a OR b)", "(a OR) AND", "(AND)")) {
            assertThat(PARSER.parse(odd).reading()).isNotNull();
        }
    }

    @Test
    void keepsNamesOfMaterialsWhole() {
        assertThat(texts(PARSER.parse("the MoSe₂/SnSe@C anode"))).contains("MoSe2/SnSe@C", "anode");
    }

    @Test
    void leavesWordsOfGrammarOut() {
        assertThat(texts(PARSER.parse("why does the field reverse on charging")))
                .containsExactly("field", "reverse", "charging");
    }

    @Test
    void takesQuotedWordsAsAPhraseThatHitsMustHave() {
        Term phrase = PARSER.parse("\"current collector\" contact").terms().getFirst();
        assertThat(phrase)
                .isEqualTo(
                        new Term(
                                "current collector",
                                List.of(),
                                Occurrence.REQUIRED,
                                Term.Manner.PHRASE));
    }

    @Test
    void excludesWordsWithAMinusButReadsNegativeNumbers() {
        SearchRequest request = PARSER.parse("capacity -lithium at -20 °C");
        assertThat(request.terms())
                .filteredOn(it -> it.occurrence() == Occurrence.EXCLUDED)
                .extracting(Term::text)
                .containsExactly("lithium");
        assertThat(request.conditions())
                .extracting(NumericCondition::dimension)
                .contains("temperature");
    }

    @Test
    void bringsTheMeaningOfAnAcronymAlong() {
        Term term = PARSER.parse("ICE of hard carbon").terms().getFirst();
        assertThat(term.text()).isEqualTo("ICE");
        assertThat(term.alternatives())
                .anyMatch(it -> it.equalsIgnoreCase("initial Coulombic efficiency"));
    }

    @Test
    void readsYearsAsAFilter() {
        assertThat(filter("sulfide year:2019-2021").values())
                .containsExactly("2019", "2020", "2021");
        assertThat(filter("year:2020").values()).containsExactly("2020");
        assertThat(filter("year:>=2099").values()).containsExactly("2099", "2100");
    }

    @Test
    void readsLabelsOfTheVocabularyAsNotations() {
        assertThat(filter("property:\"band gap\"").values()).contains("band_gap");
        assertThat(filter("technique:xrd").values()).contains("XRD", "in_situ_XRD");
    }

    @Test
    void readsAMaterialAsItsIdentity() {
        assertThat(filter("material:SnSe@MoSe2").values()).contains("MoSe2/SnSe");
    }

    @Test
    void looksForPassagesUnlessNumbersAreCompared() {
        assertThat(filter("MoS2 at 1 A/g").values()).containsExactly("passage");
        assertThat(filter("MoS2 above 400 mAh/g").values()).containsExactly("fact");
        assertThat(PARSER.parse("kind:fact MoS2").filters()).hasSize(1);
    }

    @Test
    void readsAComparisonWithItsConditions() {
        SearchRequest request =
                PARSER.parse("sulfide capacity > 400 mAh/g at 1000 mA g-1 after 1000 cycles");
        assertThat(request.conditions())
                .extracting(NumericCondition::dimension)
                .containsExactly("specific capacity", "specific current", "count of cycles");
        assertThat(request.conditions()).allMatch(NumericCondition::required);
        assertThat(request.conditions().getFirst().properties())
                .contains("specific_capacity", "rate_capacity");
        assertThat(texts(request)).contains("sulfide").doesNotContain("capacity", "400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least 500 cycles",
                "≥ 500 cycles",
                ">= 500 cycles",
                "500 cycles or more",
                "cycles >= 500"
            })
    void readsWaysToSayAtLeast(String typed) {
        Interval interval = condition(typed).interval();
        assertThat(interval.low()).isEqualTo(500);
        assertThat(interval.lowIncluded()).isTrue();
        assertThat(interval.high()).isInfinite();
    }

    @Test
    void readsARangeThatIsAskedFor() {
        Interval interval = condition("voltage window between 1.2 and 1.8 V").interval();
        assertThat(interval.meets(1.2, 1.2)).isTrue();
        assertThat(interval.meets(1.9, 1.9)).isFalse();
        assertThat(condition("band gap between 1.2 and 1.8 eV").properties()).contains("band_gap");
    }

    @Test
    void comparesInTheBaseUnitWhateverUnitIsTyped() {
        double amperes = condition("> 2 A/g").interval().low();
        double milliamperes = condition("> 2000 mA g−1").interval().low();
        assertThat(amperes).isCloseTo(milliamperes, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "+",
                "-\"",
                "::",
                "year:",
                "year:abc-",
                "year:99999999999",
                "kind:\"",
                ">",
                ">= mAh/g",
                "a:b:c",
                "((((",
                "]]] AND OR NOT",
                "*",
                "?",
                "~",
                "\\",
                "\u0000\ud800",
                "\u202e mAh",
                "> 1e999999 V",
                "between and",
                "year:2022-2019"
            })
    void understandsAnythingAsAQuestion(String typed) {
        assertThatNoException().isThrownBy(() -> PARSER.parse(typed));
    }

    @Test
    @Timeout(10)
    void staysQuickOnHostileText() {
        for (String piece :
                List.of("(", "1 ", "1-", "MoS2/", "\"a", "-a", "1/", "mA h ", "Å", "ﷺ")) {
            PARSER.parse(piece.repeat(100_000));
        }
    }

    @Test
    @Timeout(20)
    void neverFailsOnRandomText() {
        Random random = new Random(7);
        String letters = "aMoS2 \"-+:>=<≥~±,./@()[]19eVgh−⁻¹₂\ud83d\udd0bﬁ°%year:";
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(80), 0, letters.length())
                    .forEach(at -> typed.append(letters.charAt(at)));
            assertThatNoException()
                    .as(typed.toString())
                    .isThrownBy(() -> PARSER.parse(typed.toString()));
        }
    }

    @Test
    void joinsWithAndOrAndNot() {
        SearchRequest both = PARSER.parse("sheets AND collector");
        assertThat(both.terms()).allMatch(it -> it.occurrence() == Occurrence.REQUIRED);
        SearchRequest either = PARSER.parse("SEM OR TEM");
        assertThat(either.terms()).hasSize(1);
        assertThat(either.terms().getFirst().alternatives()).contains("TEM");
        SearchRequest without = PARSER.parse("sulfide NOT lithium");
        assertThat(without.terms())
                .filteredOn(it -> it.occurrence() == Occurrence.EXCLUDED)
                .extracting(Term::text)
                .containsExactly("lithium");
        assertThat(filter("year:2019 OR year:2021").values()).containsExactly("2019", "2021");
    }

    @Test
    void readsBeginningsAndMisspeltWords() {
        assertThat(PARSER.parse("electro* sulfer~").terms())
                .extracting(Term::manner)
                .containsExactly(Term.Manner.PREFIX, Term.Manner.FUZZY);
    }

    @Test
    void takesARangeAfterAPropertyForACondition() {
        NumericCondition range = condition("band gap 1-2 eV");
        assertThat(range.required()).isTrue();
        assertThat(range.properties()).contains("band_gap");
        assertThat(condition("ICE > 90 %").properties()).contains("initial_coulombic_efficiency");
        assertThat(condition("cycles > 1000").dimension()).isEqualTo("count of cycles");
        assertThat(PARSER.parse("capacity >= 400 mAh/g at >= 5 A/g").conditions())
                .hasSize(2)
                .allMatch(NumericCondition::required);
    }

    @Test
    void givesTheQuestionBackWithoutItsConditions() {
        SearchRequest request =
                PARSER.parse("sulfide \"core shell\" capacity > 400 mAh/g year:2020 -lithium");
        assertThat(request.reading().rest()).isEqualTo("sulfide \"core shell\" year:2020 -lithium");
        assertThat(request.reading().meaning()).isEqualTo("sulfide core shell");
        assertThat(PARSER.parse(request.reading().rest()).conditions()).isEmpty();
    }

    @Test
    void saysWhatItCouldNotRead() {
        assertThat(PARSER.parse("colour:red sulfide").reading().notes().getFirst())
                .contains("no field 'colour'")
                .contains("material");
        assertThat(PARSER.parse("\"core shell").reading().notes()).hasSize(1);
        assertThat(PARSER.parse("sulfide OR").reading().notes()).hasSize(1);
        assertThat(PARSER.parse("sulfide year:2020").reading().notes()).isEmpty();
    }

    @Test
    void joinsASubscriptThatIsTypedApart() {
        assertThat(texts(PARSER.parse("SnSe 2 anode"))).contains("SnSe2");
        assertThat(texts(PARSER.parse("SnSe 2 V"))).contains("SnSe");
    }
}

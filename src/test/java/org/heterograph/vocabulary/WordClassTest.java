package org.heterograph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordClassTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private static final Pattern READ_BY_CODE =
            Pattern.compile(
                    "\\{(?<in>[a-z_]{2,40})\\}|Wording\\.words\\(\\s*\"(?<set>[a-z_]+)\"\\)");

    private static final String PREFIXES =
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix hg: <https://w3id.org/heterograph/ontology#> .
            @prefix words: <https://w3id.org/heterograph/vocabulary/word-classes/> .
            """;

    @TestFactory
    Stream<DynamicTest> findsAWordOfEachClassInItsOwnExamples() {
        return VOCABULARY.wordClasses().stream()
                .flatMap(it -> it.examples().stream().map(sentence -> example(it, sentence)));
    }

    private static DynamicTest example(WordClass of, String sentence) {
        Pattern word = VOCABULARY.pattern("(?i)(?<![\\p{L}\\d]){" + of.name() + "}");
        return DynamicTest.dynamicTest(
                of.name() + ": " + sentence,
                () -> assertThat(word.matcher(sentence).find()).isTrue());
    }

    @Test
    void tellsOfEachClassWhatReadsItByAnExample() {
        assertThat(VOCABULARY.wordClasses())
                .allSatisfy(
                        it -> {
                            assertThat(it.readBy()).as(it.name()).endsWith(".");
                            assertThat(it.examples()).as(it.name()).isNotEmpty();
                            assertThat(it.words()).as(it.name()).doesNotHaveDuplicates();
                        });
    }

    @Test
    void keepsTheClassesThatCodeReadsAndNoOthers() {
        Set<String> read =
                Stream.concat(sources(), ontology())
                        .flatMap(it -> READ_BY_CODE.matcher(it).results())
                        .map(WordClassTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(VOCABULARY.wordClasses())
                .extracting(WordClass::name)
                .containsExactlyInAnyOrderElementsOf(read);
    }

    private static String name(MatchResult it) {
        return it.group("in") == null ? it.group("set") : it.group("in");
    }

    /// Comments show what an expression looks like; they read nothing.
    private static Stream<String> sources() {
        return texts("src/main/java/org/heterograph", ".java")
                .map(it -> it.replaceAll("(?m)^\\s*///.*$", ""))
                .filter(it -> it.contains("Wording."));
    }

    private static Stream<String> ontology() {
        return texts("ontology", ".ttl").map(it -> it.replaceAll("(?m)^\\s*#.*$", ""));
    }

    private static Stream<String> texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(it -> it.toString().endsWith(ending))
                    .map(WordClassTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void takesABlankForAnyWhiteSpace() {
        Vocabulary vocabulary =
                with(
                        "words:places a hg:WordClass ; rdfs:label \"p\" ;"
                                + " rdfs:comment \"Where.\" ; hg:words \"tube furnace\", \"oven\" .");
        assertThat(vocabulary.pattern("in the {places}").matcher("in the tube\nfurnace").matches())
                .isTrue();
    }

    @Test
    void readsClassesWithinClasses() {
        Vocabulary vocabulary =
                with(
                        "words:places a hg:WordClass ; rdfs:label \"p\" ;"
                                + " rdfs:comment \"Where.\" ; hg:words \"oven\" ."
                                + " words:setting a hg:WordClass ; rdfs:label \"s\" ;"
                                + " rdfs:comment \"How.\" ; hg:words \"in an? {places}\", \"on ice\" .");
        assertThat(vocabulary.pattern("dried {setting}").matcher("dried in an oven").matches())
                .isTrue();
    }

    @Test
    void addsWordsToAClassThatIsThere() {
        Vocabulary vocabulary = with("words:made_at hg:words \"poled\" .");
        assertThat(vocabulary.words("made_at")).contains("anneal").endsWith("poled");
        assertThat(VOCABULARY.words("made_at")).doesNotContain("poled");
    }

    @Test
    void namesAClassThatIsNotThere() {
        assertThatThrownBy(() -> VOCABULARY.pattern("the {no_such_class} of"))
                .isInstanceOf(InvalidVocabularyException.class)
                .hasMessageContaining("no_such_class");
        assertThatThrownBy(() -> VOCABULARY.words("no_such_class"))
                .hasMessageContaining("no_such_class");
    }

    @Test
    void refusesAClassThatNamesItself() {
        String circle =
                "words:a_a a hg:WordClass ; rdfs:label \"a\" ; rdfs:comment \"A.\" ;"
                        + " hg:words \"x {b_b}\" . words:b_b a hg:WordClass ; rdfs:label \"b\" ;"
                        + " rdfs:comment \"B.\" ; hg:words \"y {a_a}\" .";
        assertThatThrownBy(() -> with(circle)).hasMessageContaining("names itself");
    }

    private static Vocabulary with(String turtle) {
        return VocabularyReader.read(List.of(PREFIXES + turtle));
    }
}

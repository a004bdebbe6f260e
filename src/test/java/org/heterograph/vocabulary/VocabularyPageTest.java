package org.heterograph.vocabulary;

import org.heterograph.quantity.Unit;
import org.heterograph.support.Golden;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page that shows people the vocabulary is made of the vocabulary.
class VocabularyPageTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    @Test
    void showsTheVocabularyAsItIs() {
        Golden.assertSame(Path.of("src/docs/vocabulary.md"), page());
    }

    private static String page() {
        return "# Vocabulary\n\n"
                + "What Heterograph knows by name. This page is made from `ontology/*.ttl` by"
                + " `VocabularyPageTest`; [how to add to it](howto/add-a-metric.md).\n\n"
                + VocabularyReader.SCHEMES.stream()
                        .map(VocabularyPageTest::section)
                        .collect(Collectors.joining("\n"))
                + "\n"
                + classes();
    }

    private static String classes() {
        List<WordClass> classes = VOCABULARY.wordClasses();
        return "## Classes of words (%d)\n\n%s\n"
                .formatted(
                        classes.size(),
                        row(List.of("name", "what it is", "what reads it", "words"))
                                + row(List.of("---", "---", "---", "---"))
                                + classes.stream()
                                        .map(VocabularyPageTest::words)
                                        .map(VocabularyPageTest::row)
                                        .collect(Collectors.joining()));
    }

    private static List<String> words(WordClass it) {
        return List.of(
                code(it.name()),
                it.label(),
                it.readBy(),
                it.words().stream().map(VocabularyPageTest::code).collect(Collectors.joining(" ")));
    }

    private static String section(String scheme) {
        List<Concept> concepts = VOCABULARY.concepts(scheme);
        String heading = scheme.substring(0, 1).toUpperCase(Locale.ROOT) + scheme.substring(1);
        return "## %s (%d)\n\n%s\n".formatted(heading, concepts.size(), table(scheme, concepts));
    }

    private static String table(String scheme, List<Concept> concepts) {
        return switch (scheme) {
            case "metrics" ->
                    table(
                            List.of("name", "meaning", "units", "plausible", "also written"),
                            concepts,
                            VocabularyPageTest::metric);
            case "units" ->
                    table(
                            List.of(
                                    "name",
                                    "words",
                                    "dimension",
                                    "times base unit",
                                    "also written"),
                            concepts,
                            VocabularyPageTest::unit);
            case "materials" ->
                    table(
                            List.of("name", "kind", "formula", "also written"),
                            concepts,
                            VocabularyPageTest::material);
            default ->
                    table(
                            List.of("name", "meaning", "wider", "also written"),
                            concepts,
                            VocabularyPageTest::concept);
        };
    }

    private static String table(
            List<String> head, List<Concept> concepts, Function<Concept, List<String>> cells) {
        Stream<String> rows = concepts.stream().map(cells).map(VocabularyPageTest::row);
        String rule = row(head.stream().map(_ -> "---").toList());
        return row(head) + rule + rows.collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(it -> it.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static List<String> metric(Concept concept) {
        Metric metric = VOCABULARY.metric(concept.notation()).orElseThrow();
        return List.of(
                code(concept.notation()),
                concept.definition(),
                metric.units().stream()
                        .map(VocabularyPageTest::code)
                        .collect(Collectors.joining(" ")),
                bound(metric.lowest()) + " … " + bound(metric.highest()),
                alsoWritten(concept));
    }

    private static String bound(double value) {
        return Double.isInfinite(value)
                ? ""
                : String.format(Locale.ROOT, "%.7g", value).replaceAll("\\.?0+(?=$|e)", "");
    }

    private static List<String> unit(Concept concept) {
        Unit unit = VOCABULARY.units().named(concept.notation()).orElseThrow();
        String offset = unit.offset() == 0 ? "" : " + " + unit.offset();
        return List.of(
                code(concept.notation()),
                concept.label(),
                unit.dimension(),
                unit.factor() + offset,
                alsoWritten(concept));
    }

    private static List<String> material(Concept concept) {
        var entry = VOCABULARY.names().find(concept.notation()).orElseThrow();
        return List.of(
                code(concept.notation()),
                entry.kind(),
                entry.formula().map(VocabularyPageTest::code).orElse(""),
                alsoWritten(concept));
    }

    private static List<String> concept(Concept concept) {
        return List.of(
                code(concept.notation()),
                concept.definition(),
                concept.broader().map(VocabularyPageTest::code).orElse(""),
                alsoWritten(concept));
    }

    private static String alsoWritten(Concept concept) {
        return concept.labels().stream()
                .filter(it -> !it.equals(concept.notation()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}

package org.heterograph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.Example;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class TakeAwayTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final Extraction SULFIDES = MadePapers.sulfides();

    private static KnowledgeGraph empty() {
        return KnowledgeGraph.inMemory(VOCABULARY, new Iris());
    }

    private static KnowledgeGraph filled() {
        KnowledgeGraph graph = empty();
        graph.replace(
                List.of(
                        KnowledgeGraphTest.facts(SULFIDES, "one"),
                        KnowledgeGraphTest.facts(MadePapers.selenides(), "two")));
        return graph;
    }

    private static String export(KnowledgeGraph graph, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.export(format, out);
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"TRIG", "N_QUADS", "JSON_LD"})
    void anEmptyStoreHasTheSameGraphsAfterAnImport(GraphFormat format) {
        try (KnowledgeGraph graph = filled();
                KnowledgeGraph other = empty()) {
            String exported = export(graph, format);
            other.take("a", format, new ByteArrayInputStream(exported.getBytes(UTF_8)));
            assertThat(export(other, GraphFormat.N_QUADS))
                    .isEqualTo(export(graph, GraphFormat.N_QUADS));
            assertThat(other.imports()).containsExactly("a");
            assertThat(other.papers()).as("papers of its own").isEmpty();
        }
    }

    @Test
    void anImportedPaperGivesWayToTheStoresOwn() {
        try (KnowledgeGraph graph = filled();
                KnowledgeGraph other = empty()) {
            byte[] exported = export(graph, GraphFormat.N_QUADS).getBytes(UTF_8);
            other.take("a", GraphFormat.N_QUADS, new ByteArrayInputStream(exported));
            other.replace(List.of(KnowledgeGraphTest.facts(SULFIDES, "mine")));
            assertThat(other.papers().keySet()).containsExactly(SULFIDES.document().file());
        }
    }

    @Test
    void takesNothingOfWhatCannotBeRead() {
        try (KnowledgeGraph graph = empty()) {
            byte[] broken = "<urn:a> <urn:b> <urn:c> <urn:g> .\n<urn:a> oops".getBytes(UTF_8);
            assertThatThrownBy(
                            () ->
                                    graph.take(
                                            "a",
                                            GraphFormat.N_QUADS,
                                            new ByteArrayInputStream(broken)))
                    .isInstanceOf(InvalidGraphException.class);
            assertThat(graph.knows("urn:a")).isFalse();
            assertThat(graph.imports()).isEmpty();
        }
    }

    private static KnowledgeGraph at(Path folder) {
        return KnowledgeGraph.open(folder, VocabularyReader.read(), new Iris());
    }

    @Test
    void anEmptyStoreOnDiskIsFilledAtOnce(@TempDir Path folder) {
        try (KnowledgeGraph graph = filled()) {
            String exported = export(graph, GraphFormat.N_QUADS);
            String broken = exported + "<urn:a> oops";
            try (KnowledgeGraph other = at(folder)) {
                assertThatThrownBy(() -> take(other, broken))
                        .isInstanceOf(InvalidGraphException.class);
                assertThat(export(other, GraphFormat.N_QUADS)).isEmpty();
                take(other, exported);
                assertThat(export(other, GraphFormat.N_QUADS)).isEqualTo(exported);
            }
            try (KnowledgeGraph again = at(folder)) {
                assertThat(export(again, GraphFormat.N_QUADS)).isEqualTo(exported);
                assertThat(again.imports()).containsExactly("a");
            }
        }
    }

    private static void take(KnowledgeGraph graph, String quads) {
        graph.take("a", GraphFormat.N_QUADS, new ByteArrayInputStream(quads.getBytes(UTF_8)));
    }

    @Test
    void aStoreThatWasCutOffWhileItWasFilledBeginsAnew(@TempDir Path folder) throws IOException {
        try (KnowledgeGraph graph = at(folder)) {
            take(graph, "<urn:a> <urn:b> <urn:c> <urn:g> .");
        }
        Files.writeString(folder.resolve("loading"), "");
        try (KnowledgeGraph graph = at(folder)) {
            assertThat(graph.knows("urn:a")).isFalse();
            take(graph, "<urn:a> <urn:b> <urn:c> <urn:g> .");
            assertThat(graph.knows("urn:a")).isTrue();
        }
    }

    @Test
    void eachFactIsANanopublicationOfFourGraphs() {
        try (KnowledgeGraph graph = filled()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            graph.exportNanopublications(Optional.of(SULFIDES.document().file()), out);
            Dataset read = DatasetFactory.create();
            RDFParser.fromString(out.toString(UTF_8), Lang.TRIG).parse(read);
            String heads =
                    "SELECT * { GRAPH ?h { ?n a <http://www.nanopub.org/nschema#Nanopublication> } }";
            List<String> names =
                    org.apache.jena.query.QueryExecutionFactory.create(heads, read)
                            .execSelect()
                            .materialise()
                            .getResultVars();
            assertThat(names).contains("n");
            assertThat(out.toString(UTF_8))
                    .contains("hasAssertion", "wasDerivedFrom", "#pubinfo", "hg:Measurement");
        }
    }

    @Test
    void showsItsQuestionsToThoseWhoLook() {
        try (KnowledgeGraph graph = empty()) {
            Example example = new Example("all", "All", "What is there?", "SELECT * { ?s ?p ?o }");
            graph.keepExamples(List.of(example));
            graph.keepExamples(List.of(example));
            assertThat(
                            graph.select(
                                            GraphQuery.of(
                                                    "PREFIX sh: <http://www.w3.org/ns/shacl#>"
                                                            + " SELECT ?sparql { ?q a"
                                                            + " sh:SPARQLSelectExecutable ;"
                                                            + " sh:select ?sparql ;"
                                                            + " sh:prefixes/sh:declare/sh:prefix 'hg' }"))
                                    .column("sparql"))
                    .containsExactly(example.sparql());
            assertThat(export(graph, GraphFormat.N_QUADS)).isEmpty();
        }
    }

    @Test
    void describesAThingWithItsPlaces() {
        try (KnowledgeGraph graph = filled()) {
            String fact = new Iris().fact(SULFIDES.statements().get(1).claim().fact());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            graph.describe(fact, GraphFormat.TURTLE, out);
            assertThat(graph.knows(fact)).isTrue();
            assertThat(out.toString(UTF_8)).contains("hg:quote", "hg:confidence");
        }
    }
}

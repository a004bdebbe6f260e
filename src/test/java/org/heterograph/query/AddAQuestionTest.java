package org.heterograph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Carries out `src/docs/howto/add-a-question.md`.
class AddAQuestionTest {
    private static final Path PAGE = Path.of("src/docs/howto/add-a-question.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sparql\\n(.*?)```");

    @Test
    void theQuestionOfThePageCanBeAsked() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();

        NamedQuery query = NamedQuery.read("thin-layers", block.group(1));

        assertThat(query.parameters()).extracting(Parameter::name).containsExactly("nanometres");
        try (KnowledgeGraph graph = KnowledgeGraph.inMemory(VocabularyReader.read(), new Iris())) {
            assertThat(graph.select(query.ask(Map.of("nanometres", "5"))).columns())
                    .containsExactly("material", "value", "page", "quote");
        }
    }
}

package org.heterograph.graph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class TermsTest {
    @Test
    void everyTermOfOursIsExplainedInTheOntology() throws IOException, IllegalAccessException {
        String core;
        try (InputStream file = TermsTest.class.getResourceAsStream("/ontology/core.ttl")) {
            core = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> unexplained = new ArrayList<>();
        for (Field field : Terms.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.get(null) instanceof String iri
                    && iri.startsWith(Terms.HG)
                    && iri.length() > Terms.HG.length()
                    && !core.contains("\nhg:" + iri.substring(Terms.HG.length()) + "\n")) {
                unexplained.add(iri);
            }
        }
        assertThat(unexplained).isEmpty();
    }
}

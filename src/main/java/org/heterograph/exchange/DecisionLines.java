package org.heterograph.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heterograph.fact.FactId;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.Accept;
import org.heterograph.fact.curation.Decision.Correct;
import org.heterograph.fact.curation.Decision.Merge;
import org.heterograph.fact.curation.Decision.OnMaterials;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.fact.curation.Decision.Reject;
import org.heterograph.fact.curation.Decision.Split;
import org.heterograph.fact.curation.Decision.Target;
import org.heterograph.fact.curation.Decision.What;
import org.heterograph.paper.FileId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Decisions of people as JSON, one a line.
public final class DecisionLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DecisionLines() {}

    /// The line with its end.
    public static String write(Decision decision) {
        StringBuilder text = new StringBuilder();
        try (LineWriter writer = new LineWriter(text)) {
            writer.line(
                    decision.what().verb(),
                    keys -> {
                        switch (decision.what()) {
                            case OnStatement it -> statement(it, keys);
                            case OnMaterials it ->
                                    keys.text("one", it.one()).text("other", it.other());
                        }
                        keys.text("who", decision.who())
                                .text("when", decision.when().toString())
                                .text("why", decision.why());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void statement(OnStatement what, LineWriter keys) throws IOException {
        Target target = what.target();
        keys.text("paper", target.paper().sha256())
                .text("fact", target.fact().value())
                .text("statement", target.type())
                .text("quote", target.quote())
                .number("page", target.page())
                .text("section", target.section());
        if (what instanceof Correct it) {
            keys.object(
                    "changes",
                    inside -> {
                        for (Map.Entry<String, String> change : it.changes().entrySet()) {
                            inside.whole(change.getKey(), change.getValue());
                        }
                    });
        }
    }

    /// The decision of a line; empty for one that a crash cut off.
    public static Optional<Decision> read(String line) {
        try {
            ObjectReader it = new ObjectReader(JSON.readTree(line));
            return Optional.of(
                    new Decision(
                            what(it),
                            it.text("who").orElse(""),
                            Instant.parse(it.needed("when")),
                            it.text("why").orElse("")));
        } catch (JsonProcessingException
                | UnreadableExtractionException
                | IllegalArgumentException
                | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static What what(ObjectReader it) {
        return switch (it.needed("type")) {
            case "accept" -> new Accept(target(it));
            case "reject" -> new Reject(target(it));
            case "correct" -> new Correct(target(it), changes(it));
            case "merge" -> new Merge(it.needed("one"), it.needed("other"));
            case "split" -> new Split(it.needed("one"), it.needed("other"));
            default -> throw new UnreadableExtractionException("no decision");
        };
    }

    private static Target target(ObjectReader it) {
        return new Target(
                new FileId(it.needed("paper")),
                new FactId(it.needed("fact")),
                it.text("statement").orElse(""),
                it.text("quote").orElse(""),
                it.integer("page").orElse(0),
                it.text("section").orElse(""));
    }

    private static Map<String, String> changes(ObjectReader it) {
        Map<String, String> changes = new TreeMap<>();
        it.object("changes")
                .ifPresent(
                        object ->
                                object.keys()
                                        .forEach(
                                                key ->
                                                        changes.put(
                                                                key, object.text(key).orElse(""))));
        return changes;
    }
}

package org.heterograph.linking;

import org.heterograph.audit.likeness.Repetition;
import org.heterograph.document.Block.Reference;
import org.heterograph.document.Document;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Material;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.paper.FileId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What of a paper others may share: the work it is, the works it cites, its materials, and values
/// that can be held against those of another paper.
///
/// @param digest of the extraction that it was made of
/// @param references by their labels, those with a key only
/// @param materials entities, and the key of each
/// @param values in document order
public record LinkedPaper(
        FileId file,
        String digest,
        WorkKey work,
        SortedMap<String, WorkKey> references,
        SortedMap<String, String> materials,
        List<Value> values) {

    /// @param number of the statement within its paper, from 1
    /// @param key of its material
    public record Value(int number, String key, Measurement said) {}

    public LinkedPaper {
        references = Collections.unmodifiableSortedMap(new TreeMap<>(references));
        materials = Collections.unmodifiableSortedMap(new TreeMap<>(materials));
        values = List.copyOf(values);
    }

    /// Boils a paper down.
    public static LinkedPaper of(Extraction extraction, String digest, MaterialKeys keys) {
        Document document = extraction.document();
        return new LinkedPaper(
                document.file(),
                digest,
                WorkKey.of(document.front().work()),
                references(document),
                materials(extraction, keys),
                values(extraction, keys));
    }

    /// What hangs on some works: the entries of its reference list that name them, and what is
    /// credited to these; all of it, where the paper is one of the works.
    public LinkedPaper hangingOn(Set<String> works) {
        if (!Collections.disjoint(work.names(), works)) {
            return this;
        }
        return only(
                references.entrySet().stream()
                        .filter(it -> !Collections.disjoint(it.getValue().names(), works))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /// What hangs on some entries of its reference list: they, the facts credited to them, and the
    /// other entries that these are credited to as well.
    private LinkedPaper only(Set<String> labels) {
        Set<FactId> facts =
                values.stream()
                        .filter(it -> !Collections.disjoint(it.said().claim().cites(), labels))
                        .map(it -> it.said().claim().fact())
                        .collect(Collectors.toSet());
        List<Value> some =
                values.stream().filter(it -> facts.contains(it.said().claim().fact())).toList();
        Set<String> wanted = new HashSet<>(labels);
        some.forEach(it -> wanted.addAll(it.said().claim().cites()));
        SortedMap<String, WorkKey> entries = new TreeMap<>(references);
        entries.keySet().retainAll(wanted);
        return new LinkedPaper(file, digest, work, entries, new TreeMap<>(), some);
    }

    private static SortedMap<String, WorkKey> references(Document document) {
        SortedMap<String, WorkKey> references = new TreeMap<>();
        document.blocks(Reference.class)
                .filter(it -> !it.label().isBlank())
                .forEach(it -> references.putIfAbsent(it.label(), WorkKey.of(it.work())));
        references.values().removeIf(WorkKey::isEmpty);
        return references;
    }

    private static SortedMap<String, String> materials(Extraction extraction, MaterialKeys keys) {
        SortedMap<String, String> materials = new TreeMap<>();
        for (Statement statement : extraction.statements()) {
            if (statement instanceof Material it
                    && it.claim().asserted()
                    && !it.claim().entity().isBlank()) {
                materials.putIfAbsent(it.claim().entity(), keys.of(it));
            }
        }
        return materials;
    }

    private static List<Value> values(Extraction extraction, MaterialKeys keys) {
        List<Value> values = new ArrayList<>();
        List<Statement> statements = extraction.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Measurement it
                    && it.claim().asserted()
                    && Repetition.isComparable(it)) {
                values.add(new Value(i + 1, keys.of(it.claim().entity(), it.material()), it));
            }
        }
        return values;
    }
}

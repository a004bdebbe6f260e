package org.heterograph.vocabulary;

import org.heterograph.chemistry.NameTable;
import org.heterograph.quantity.UnitCatalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// All concepts of the field.
///
/// ```java
/// Vocabulary vocabulary = VocabularyReader.read();
/// vocabulary.lexicon("techniques").find("as seen by in situ XRD");   // in_situ_XRD
/// vocabulary.units().parse("mA h g−1");                              // mAh/g
/// ```
public final class Vocabulary {
    private final Map<String, List<Concept>> byScheme = new LinkedHashMap<>();
    private final Map<String, Metric> metrics;
    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    private final UnitCatalog units;
    private final NameTable names;
    private final List<Cues> cues;
    private final WordClasses classes;

    public Vocabulary(
            List<Concept> concepts,
            List<Metric> metrics,
            UnitCatalog units,
            NameTable names,
            List<Cues> cues,
            List<WordClass> classes) {
        Map<String, List<Concept>> all =
                concepts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Concept::scheme, LinkedHashMap::new, Collectors.toList()));
        all.forEach(this::add);
        this.metrics =
                metrics.stream()
                        .collect(
                                Collectors.toMap(
                                        Metric::notation,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        this.units = units;
        this.names = names;
        this.cues = List.copyOf(cues);
        this.classes = new WordClasses(classes);
    }

    private void add(String scheme, List<Concept> concepts) {
        lexicons.put(scheme, new Lexicon(concepts));
        byScheme.put(scheme, concepts.stream().filter(it -> !it.isNone()).toList());
    }

    /// The concepts of a scheme in the order of its file; empty for an unknown scheme.
    public List<Concept> concepts(String scheme) {
        return byScheme.getOrDefault(scheme, List.of());
    }

    public Optional<Concept> find(String scheme, String notation) {
        return concepts(scheme).stream().filter(it -> it.notation().equals(notation)).findFirst();
    }

    public List<Metric> metrics() {
        return List.copyOf(metrics.values());
    }

    public Optional<Metric> metric(String notation) {
        return Optional.ofNullable(metrics.get(notation));
    }

    /// Finds the labels of a scheme's concepts in text.
    public Lexicon lexicon(String scheme) {
        Lexicon lexicon = lexicons.get(scheme);
        return lexicon == null ? new Lexicon(List.of()) : lexicon;
    }

    public UnitCatalog units() {
        return units;
    }

    public NameTable names() {
        return names;
    }

    /// How the mechanisms are told, in the order of their file.
    public List<Cues> cues() {
        return cues;
    }

    /// The classes of words that the grammar of sentences reads, in the order of their files.
    public List<WordClass> wordClasses() {
        return classes.all();
    }

    /// The words of a class as written.
    ///
    /// @throws InvalidVocabularyException naming the class that is not there
    public List<String> words(String name) {
        return classes.named(name).words();
    }

    /// A regular expression in which `{making}` stands for any of the words of that class.
    ///
    /// @throws InvalidVocabularyException naming a class that is not there, or an expression that
    /// cannot be
    public Pattern pattern(String expression) {
        try {
            return Pattern.compile(classes.expanded(expression, "\\s"));
        } catch (PatternSyntaxException e) {
            throw new InvalidVocabularyException(expression, e);
        }
    }
}

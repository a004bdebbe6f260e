package org.heterograph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the vocabulary from the Turtle files of `ontology/`, which the program carries with it.
///
/// ```java
/// Vocabulary vocabulary = VocabularyReader.read();
/// ```
public final class VocabularyReader {
    /// The schemes, each the file of its name.
    public static final List<String> SCHEMES =
            List.of(
                    "metrics",
                    "units",
                    "mechanisms",
                    "techniques",
                    "synthesis",
                    "morphologies",
                    "materials",
                    "words");

    /// The file of the words that grammar reads.
    private static final String CLASSES = "word-classes";

    private VocabularyReader() {}

    private static final class OfProcess {
        private static final Vocabulary VOCABULARY = readWith(AddedVocabulary.read());
    }

    /// The vocabulary of the product and of the folder that the user added, read once.
    ///
    /// @throws InvalidVocabularyException naming the concept and its fault
    public static Vocabulary read() {
        return OfProcess.VOCABULARY;
    }

    /// The vocabulary of the product and concepts of one's own.
    ///
    /// @param more Turtle documents; what they say of a known concept is added to it
    /// @throws InvalidVocabularyException naming the concept and its fault
    public static Vocabulary read(Collection<String> more) {
        return readWith(
                more.stream().map(it -> new AddedVocabulary.File("added Turtle", it)).toList());
    }

    private static Vocabulary readWith(List<AddedVocabulary.File> more) {
        Blocks blocks = new Blocks();
        SCHEMES.forEach(scheme -> parse("/ontology/" + scheme + ".ttl", blocks));
        parse("/ontology/" + CLASSES + ".ttl", blocks);
        more.forEach(it -> parse(it.turtle(), it.name(), blocks));
        return new VocabularyAssembler(blocks.byIri.values()).vocabulary();
    }

    /// Names that are found as those of a substance but mean a kind or a part of it: `acetylene
    /// black` of carbon black, `carbon shell` of carbon.
    public static Set<String> readNarrowNames() {
        Blocks blocks = new Blocks();
        parse("/ontology/materials.ttl", blocks);
        return blocks.byIri.values().stream()
                .flatMap(block -> block.all(Terms.NARROW).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void parse(String resource, Blocks blocks) {
        try (InputStream file = VocabularyReader.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new InvalidVocabularyException(resource, "is not on the class path");
            }
            parse(new String(file.readAllBytes(), StandardCharsets.UTF_8), resource, blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(String turtle, String place, Blocks blocks) {
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(blocks);
        } catch (RiotException e) {
            throw new InvalidVocabularyException(place, e);
        }
    }

    /// Gathers triples by subject in the order of the files, which a graph would lose.
    private static final class Blocks extends StreamRDFBase {
        private final Map<String, Block> byIri = new LinkedHashMap<>();

        @Override
        public void triple(Triple triple) {
            if (triple.getSubject().isURI()) {
                byIri.computeIfAbsent(triple.getSubject().getURI(), Block::new)
                        .add(triple.getPredicate().getURI(), text(triple.getObject()));
            }
        }

        private static String text(Node node) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
    }
}

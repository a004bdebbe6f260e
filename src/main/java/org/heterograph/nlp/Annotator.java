package org.heterograph.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;

import org.heterograph.document.Span;

import java.util.List;
import java.util.Properties;

/// Cuts text into sentences and tokens with tags and lemmas.
///
/// Loading takes about a second; one annotator serves a whole run, by several threads at once.
///
/// ```java
/// annotator.annotate(text, paragraph.span(), List.of(nameSpan), List.of(citationSpan));
/// ```
public final class Annotator {
    /// Longer sentences are tables or lists gone astray; the tagger would take long over them.
    private static final int LONGEST_SENTENCE = 250;

    private final Tokenizer tokenizer = new Tokenizer();
    private final StanfordCoreNLP pipeline;

    public Annotator() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "ssplit,pos,lemma");
        properties.setProperty(
                "pos.model",
                "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("pos.maxlen", String.valueOf(LONGEST_SENTENCE));
        pipeline = new StanfordCoreNLP(properties, false);
    }

    /// The sentences of a stretch of text.
    ///
    /// @param names spans that stay one token each, sorted, not overlapping
    /// @param skipped spans that are no words of the sentence, such as citation marks
    public List<Sentence> annotate(
            String text, Span stretch, List<Span> names, List<Span> skipped) {
        List<CoreLabel> labels = tokenizer.tokenize(text, stretch, names, skipped);
        if (labels.isEmpty()) {
            return List.of();
        }
        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence(sentence, names))
                .toList();
    }

    private static Sentence sentence(CoreMap sentence, List<Span> names) {
        List<Token> tokens =
                sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                        .map(label -> token(label, names))
                        .toList();
        Span span = tokens.getFirst().span().cover(tokens.getLast().span());
        return new Sentence(span, tokens);
    }

    /// CoreNLP lowers the case of formulas in lemmas: a name is its own lemma.
    private static Token token(CoreLabel label, List<Span> names) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        boolean named = names.stream().anyMatch(span::equals);
        String lemma = label.lemma() == null || named ? label.word() : label.lemma();
        return new Token(span, label.word(), lemma, label.tag() == null ? "X" : label.tag());
    }
}

package org.heterograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Parses sentences: who does what to whom.
///
/// It takes some milliseconds a sentence, many times as long as tagging; ask for the few sentences
/// whose words need it. The model is loaded with the first sentence, in about three seconds, and
/// serves several threads at once.
public final class DependencyParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /// Holds the model, which is loaded when it is first asked for.
    private static final class Model {
        private static final edu.stanford.nlp.parser.nndep.DependencyParser PARSER =
                edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
    }

    public Grammar parse(Sentence sentence) {
        List<CoreLabel> labels = sentence.tokens().stream().map(DependencyParser::label).toList();
        List<Dependency> words =
                new ArrayList<>(Collections.nCopies(labels.size(), Dependency.NONE));
        for (TypedDependency it : Model.PARSER.predict(labels).typedDependencies()) {
            words.set(
                    it.dep().index() - 1,
                    new Dependency(it.gov().index() - 1, it.reln().toString()));
        }
        return new Grammar(words);
    }

    /// "carbon black", "500 °C": names and quantities are nouns, whatever the tagger made of them.
    private static boolean isPhrase(Token token) {
        return token.word().indexOf(' ') > 0;
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        label.setTag(isPhrase(token) ? "NN" : token.tag());
        label.setLemma(token.lemma());
        return label;
    }
}

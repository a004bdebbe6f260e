package org.heterograph.index.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.heterograph.index.lucene.document.IndexField;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lexemes with English words stemmed.
public final class PassageAnalyzer extends Analyzer {
    private final Lexemes lexemes;

    /// A token as the index has it.
    public record Token(Lexeme.Type type, String term) {}

    public PassageAnalyzer(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        LexemeTokenizer source = new LexemeTokenizer(lexemes);
        return new TokenStreamComponents(source, new KStemFilter(source));
    }

    /// The tokens of a text place by place.
    public List<List<Token>> places(String text) throws IOException {
        List<List<Token>> places = new ArrayList<>();
        try (TokenStream stream = tokenStream(IndexField.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || places.isEmpty()) {
                    places.add(new ArrayList<>());
                }
                places.getLast().add(new Token(Lexeme.Type.valueOf(type.type()), term.toString()));
            }
            stream.end();
        }
        return places;
    }
}

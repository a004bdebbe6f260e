package org.heterograph.index.lucene.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Hands lexemes to Lucene. Reads its text whole: passages are short.
final class LexemeTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    private final Lexemes lexemes;
    private Iterator<Lexeme> rest = List.<Lexeme>of().iterator();
    private int length;

    /// Kept from one text to the next.
    private char[] buffer = new char[1024];

    LexemeTokenizer(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String text = text();
        length = text.length();
        rest = lexemes.of(text).iterator();
    }

    private String text() throws IOException {
        int filled = 0;
        int read = input.read(buffer, 0, buffer.length);
        while (read >= 0) {
            filled += read;
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * filled);
            }
            read = input.read(buffer, filled, buffer.length - filled);
        }
        return new String(buffer, 0, filled);
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Lexeme lexeme = rest.next();
        term.append(lexeme.term());
        offset.setOffset(correctOffset(lexeme.start()), correctOffset(lexeme.end()));
        step.setPositionIncrement(lexeme.stacked() ? 0 : 1);
        type.setType(lexeme.type().name());
        keyword.setKeyword(lexeme.type() != Lexeme.Type.WORD);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}

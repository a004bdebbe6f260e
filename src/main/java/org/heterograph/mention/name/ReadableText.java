package org.heterograph.mention.name;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Script;
import org.heterograph.document.Span;

import java.util.BitSet;

/// The text of a document with its citation marks blanked, so that `91.3%[6]` or a superscript
/// `12` behind a word is not read as a number. Offsets are those of the document.
public final class ReadableText {
    private final String text;
    private final BitSet raised = new BitSet();

    public ReadableText(Document document) {
        StringBuilder plain = new StringBuilder(document.text());
        for (CitationMark mark : document.citations()) {
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                plain.setCharAt(i, ' ');
            }
        }
        text = plain.toString();
        document.scripts().stream()
                .filter(it -> it.position() == Script.Position.SUPERSCRIPT)
                .forEach(it -> raised.set(it.span().start(), it.span().end()));
    }

    /// Whether the character there is printed as a superscript.
    boolean isRaised(int offset) {
        return raised.get(offset);
    }

    public String all() {
        return text;
    }

    /// What stands between a span and a later one.
    public String between(Span earlier, Span later) {
        return text.substring(earlier.end(), later.start());
    }

    public String of(Span span) {
        return span.of(text);
    }
}

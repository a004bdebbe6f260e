package org.heterograph.reader.composition;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Script;
import org.heterograph.document.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of one block while they are written: one line of text, white space collapsed, with its
/// sub- and superscripts and the marks that point to references.
///
/// ```java
/// words.append("SnSe").raise(SUBSCRIPT).append("2").lower().append(" anodes");
/// ```
public final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Script> scripts = new ArrayList<>();
    private final List<CitationMark> marks = new ArrayList<>();
    private Optional<Script.Position> position = Optional.empty();
    private int scriptStart;
    private int depth;
    private boolean gap;

    /// Plain words.
    public static Words of(String text) {
        return new Words().append(text);
    }

    /// Appends text; runs of white space of any kind become one blank, letters that are raised or
    /// lowered themselves (`₂`, `⁻¹`) plain ones in a script.
    public Words append(String more) {
        String plain = Normalizer.normalize(more, Normalizer.Form.NFC);
        for (int i = 0; i < plain.length(); i++) {
            Optional<Script.Position> own = ScriptLetters.position(plain.charAt(i));
            if (own.isPresent()) {
                script(own.get()).append(ScriptLetters.plain(plain.charAt(i)));
                endScript();
            } else {
                append(plain.charAt(i));
            }
        }
        return this;
    }

    private void append(char c) {
        if (isBlank(c)) {
            gap = true;
        } else if (!isInvisible(c)) {
            closeGap();
            text.append(c);
        }
    }

    private void closeGap() {
        if (gap && !text.isEmpty()) {
            text.append(' ');
            if (position.isPresent() && scriptStart == text.length() - 1) {
                scriptStart = text.length();
            }
        }
        gap = false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || Character.isISOControl(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u200C';
    }

    /// What follows, up to [#endScript()], is set below or above the line. Scripts within scripts
    /// count as part of the outer one.
    public Words script(Script.Position where) {
        depth++;
        if (depth == 1) {
            position = Optional.of(where);
            scriptStart = text.length();
        }
        return this;
    }

    public Words endScript() {
        depth--;
        if (depth == 0) {
            position.ifPresent(this::note);
            position = Optional.empty();
        }
        return this;
    }

    /// `<sub>1</sub><sub>−x</sub>` is one subscript.
    private void note(Script.Position where) {
        if (scriptStart >= text.length()) {
            return;
        }
        Span span = new Span(scriptStart, text.length());
        boolean goesOn =
                !scripts.isEmpty()
                        && scripts.getLast().position() == where
                        && scripts.getLast().span().end() == span.start();
        Span whole = goesOn ? scripts.removeLast().span().cover(span) : span;
        scripts.add(new Script(whole, where));
    }

    /// Where the next letter will stand.
    public int next() {
        return text.length() + (gap && !text.isEmpty() ? 1 : 0);
    }

    /// Notes that what stands from the offset on points to references.
    public Words mark(int from, List<String> labels) {
        if (from < text.length() && !labels.isEmpty()) {
            marks.add(new CitationMark(new Span(from, text.length()), labels));
        }
        return this;
    }

    /// Appends what others wrote.
    public Words append(Words other) {
        closeGap();
        int by = text.length();
        text.append(other.text);
        other.scripts.forEach(it -> scripts.add(new Script(it.span().shifted(by), it.position())));
        other.marks.forEach(it -> marks.add(new CitationMark(it.span().shifted(by), it.labels())));
        gap = other.gap;
        return this;
    }

    /// The words from the offset on without blanks at their beginning, with what is known of them.
    public Words from(int offset) {
        Words rest = new Words();
        int start = Math.min(offset, text.length());
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        rest.text.append(text, start, text.length());
        for (Script it : scripts) {
            if (it.span().end() > start) {
                int begin = Math.max(start, it.span().start()) - start;
                rest.scripts.add(
                        new Script(new Span(begin, it.span().end() - start), it.position()));
            }
        }
        for (CitationMark it : marks) {
            if (it.span().start() >= start) {
                rest.marks.add(new CitationMark(it.span().shifted(-start), it.labels()));
            }
        }
        return rest;
    }

    /// Without blanks at the end; those at the beginning were never written.
    public String text() {
        return text.toString();
    }

    public int length() {
        return text.length();
    }

    /// Whether there is no letter, digit or sign at all.
    public boolean isBlank() {
        return text.isEmpty();
    }

    List<Script> scripts() {
        return scripts;
    }

    List<CitationMark> marks() {
        return marks;
    }

    @Override
    public String toString() {
        return text();
    }
}

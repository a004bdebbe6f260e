package org.heterograph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts what was typed into quoted phrases, `field:value` and running words.
///
/// One pass from left to right; whatever is malformed counts as words.
final class QuerySplitter {
    private final String text;
    private int at;

    private final List<Piece> pieces = new ArrayList<>();

    /// A piece of what was typed.
    ///
    /// @param sign `+`, `-` or a blank
    /// @param field of `field:value`
    /// @param quoted whether it stood in quotes
    record Piece(char sign, Optional<Field> field, String text, boolean quoted) {
        boolean isRunning() {
            return sign == ' ' && field.isEmpty() && !quoted;
        }
    }

    private QuerySplitter(String text) {
        this.text = text;
    }

    static List<Piece> split(String text) {
        QuerySplitter splitter = new QuerySplitter(text);
        while (splitter.skipBlanks()) {
            splitter.piece();
        }
        return splitter.pieces;
    }

    private boolean skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void piece() {
        char sign = sign();
        Optional<Field> field = field();
        boolean quoted =
                at < text.length() && text.charAt(at) == '"' && text.indexOf('"', at + 1) > at;
        String words = quoted ? quoted() : word();
        if (!words.isBlank()) {
            pieces.add(new Piece(sign, field, words.strip(), quoted));
        }
    }

    /// A sign counts before letters and quotes: `-20` is a number.
    private char sign() {
        char first = text.charAt(at);
        boolean signs =
                (first == '-' || first == '+')
                        && at + 1 < text.length()
                        && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '"');
        at += signs ? 1 : 0;
        return signs ? first : ' ';
    }

    private Optional<Field> field() {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean named =
                end > at
                        && end + 1 < text.length()
                        && text.charAt(end) == ':'
                        && !Character.isWhitespace(text.charAt(end + 1));
        Optional<Field> field =
                named ? Field.named(text.substring(at, end)) : Optional.<Field>empty();
        at = field.isPresent() ? end + 1 : at;
        return field;
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        String words = text.substring(at + 1, end);
        at = end + 1;
        return words;
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && (text.charAt(at) != '"' || at == start)) {
            at++;
        }
        return text.substring(start, at).replace('"', ' ');
    }
}

package org.heterograph.search;

import org.heterograph.search.Term.Manner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what was typed into quoted phrases, `field:value` and running words.
///
/// One pass from left to right; whatever is malformed counts as words.
final class QuerySplitter {
    /// `electro*`, `sulfer~`, `sulfer~1`.
    private static final Pattern LOOSE =
            Pattern.compile("(?<stem>\\p{L}[\\p{L}\\d-]{1,60}+)(?<mark>\\*|~[12]?)");

    private final String text;
    private final List<String> notes;
    private int at;

    private final List<Piece> pieces = new ArrayList<>();

    private QuerySplitter(String text, List<String> notes) {
        this.text = text;
        this.notes = notes;
    }

    /// @param notes what is malformed is added to them
    static List<Piece> split(String text, List<String> notes) {
        QuerySplitter splitter = new QuerySplitter(text, notes);
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
        boolean opened = at < text.length() && text.charAt(at) == '"';
        boolean quoted = opened && text.indexOf('"', at + 1) > at;
        if (opened && !quoted) {
            notes.add("a quotation mark is not closed; the words after it were taken one by one");
        }
        String words = quoted ? quoted() : word();
        if (!words.isBlank()) {
            pieces.add(piece(sign, field, words.strip(), quoted));
        }
    }

    private static Piece piece(char sign, Optional<Field> field, String words, boolean quoted) {
        Matcher loose = LOOSE.matcher(words);
        if (quoted) {
            return new Piece(sign, field, words, Manner.PHRASE, List.of());
        } else if (field.isEmpty() && loose.matches()) {
            Manner manner = loose.group("mark").equals("*") ? Manner.PREFIX : Manner.FUZZY;
            return new Piece(sign, field, loose.group("stem"), manner, List.of());
        }
        return new Piece(sign, field, words, Manner.WORDS, List.of());
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
        if (named && field.isEmpty() && isWord(text.substring(at, end))) {
            notes.add(
                    "there is no field '%s' (but %s); it was taken as a word"
                            .formatted(text.substring(at, end), Field.keys()));
        }
        at = field.isPresent() ? end + 1 : at;
        return field;
    }

    private static boolean isWord(String name) {
        return name.length() > 2 && name.chars().allMatch(it -> it >= 'a' && it <= 'z');
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

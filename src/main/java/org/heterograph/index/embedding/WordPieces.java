package org.heterograph.index.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Cuts text into the pieces that a BERT model knows: lower case without accents, words apart from
/// punctuation, each word as the longest known pieces from left to right.
///
/// After Devlin et al., BERT (2019), and the `BertNormalizer` and `BertPreTokenizer` of the model.
final class WordPieces {
    private static final String CONTINUES = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int first;
    private final int last;
    private final int unknown;

    /// @param numbers of all pieces, `[CLS]`, `[SEP]` and `[UNK]` among them
    WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        this.first = number("[CLS]");
        this.last = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    private int number(String piece) {
        return Optional.ofNullable(numbers.get(piece))
                .orElseThrow(() -> new IllegalArgumentException("no piece " + piece));
    }

    /// The numbers of a text's pieces between those that open and close it.
    ///
    /// @param most what follows is left out
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            if (pieces.size() >= most - 2) {
                break;
            }
            addPieces(word, pieces);
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 2));
        long[] all = new long[kept.size() + 2];
        all[0] = first;
        for (int i = 0; i < kept.size(); i++) {
            all[i + 1] = kept.get(i);
        }
        all[all.length - 1] = last;
        return all;
    }

    private static List<String> words(String text) {
        String plain =
                Normalizer.normalize(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(letter -> add(letter, word, words));
        end(word, words);
        return words;
    }

    private static void add(int letter, StringBuilder word, List<String> words) {
        int type = Character.getType(letter);
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            end(word, words);
        } else if (isPunctuation(letter, type) || Character.isIdeographic(letter)) {
            end(word, words);
            words.add(Character.toString(letter));
        } else if (type != Character.NON_SPACING_MARK && !isControl(type)) {
            word.appendCodePoint(letter);
        }
    }

    private static boolean isPunctuation(int letter, int type) {
        boolean sign = letter < 0x80 && letter > ' ' && !Character.isLetterOrDigit(letter);
        return sign
                || switch (type) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }

    private static boolean isControl(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void addPieces(String word, List<Integer> pieces) {
        List<Integer> own = word.length() > LONGEST_WORD ? List.of(unknown) : cut(word);
        pieces.addAll(own);
    }

    private List<Integer> cut(String word) {
        List<Integer> own = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = longest(word, at);
            if (end == at) {
                return List.of(unknown);
            }
            own.add(number(piece(word, at, end)));
            at = end;
        }
        return own;
    }

    private int longest(String word, int from) {
        int end = word.length();
        while (end > from && !numbers.containsKey(piece(word, from, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int from, int end) {
        return (from == 0 ? "" : CONTINUES) + word.substring(from, end);
    }
}

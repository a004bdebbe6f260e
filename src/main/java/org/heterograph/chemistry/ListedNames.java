package org.heterograph.chemistry;

import java.util.Optional;

/// Finds the names of a [NameTable] in a text.
final class ListedNames {
    /// A name has no more words.
    private static final int MOST_WORDS = 5;

    private final NameTable names;

    ListedNames(NameTable names) {
        this.names = names;
    }

    /// The longest entry of the table that begins here and ends at a border.
    Optional<NameMatch> find(String text, int start) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        int end = start;
        Optional<NameMatch> best = Optional.empty();
        int most = Math.min(names.longest(), MOST_WORDS);
        for (int words = 0; words < most && end < text.length(); words++) {
            end = wordEnd(text, end);
            Optional<NameMatch> match = match(new Stretch(text, start, end));
            best = match.isPresent() ? match : best;
            end = Math.min(text.length(), end + 1);
        }
        return best;
    }

    private boolean mayBegin(String text, int start) {
        return Character.isLetter(text.charAt(start))
                && names.mayBeginWith(text.substring(start, wordEnd(text, start)));
    }

    private Optional<NameMatch> match(Stretch stretch) {
        String name = stretch.words();
        return names.find(name)
                .filter(_ -> name.length() > 1)
                .map(it -> new NameMatch(stretch.start(), stretch.end(), it.composite(name)));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(from + 1, text.length()));
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || "-‐–+".indexOf(letter) >= 0;
    }
}

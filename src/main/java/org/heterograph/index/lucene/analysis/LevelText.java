package org.heterograph.index.lucene.analysis;

import java.text.Normalizer;
import java.util.Arrays;

/// A text with its ways of printing levelled (NFKC, plain dashes, no soft hyphens), which knows
/// where each character came from.
final class LevelText {
    private static final char SOFT_HYPHEN = '\u00ad';

    private final StringBuilder level = new StringBuilder();
    private int[] origins;

    private LevelText(int length) {
        origins = new int[length + 1];
    }

    static LevelText of(String text) {
        LevelText made = new LevelText(text.length());
        for (int i = 0; i < text.length(); i++) {
            made.add(text.charAt(i), i);
        }
        made.origins = Arrays.copyOf(made.origins, made.level.length() + 1);
        made.origins[made.level.length()] = text.length();
        return made;
    }

    private void add(char printed, int origin) {
        if (printed < 0x80) {
            append(printed, origin);
        } else if (isDash(printed)) {
            append('-', origin);
        } else if (printed != SOFT_HYPHEN) {
            String normal = Normalizer.normalize(String.valueOf(printed), Normalizer.Form.NFKC);
            normal.chars().forEach(it -> append(isDash((char) it) ? '-' : (char) it, origin));
        }
    }

    private void append(char character, int origin) {
        if (level.length() + 1 >= origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length + 8);
        }
        origins[level.length()] = origin;
        level.append(character);
    }

    private static boolean isDash(char character) {
        return character >= '\u2010' && character <= '\u2015'
                || character == '\u2212'
                || character == '\ufe63';
    }

    String text() {
        return level.toString();
    }

    /// Where the character stands in the text as given.
    int origin(int offset) {
        return origins[offset];
    }

    /// One past where the character before `end` stands.
    int originEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }
}

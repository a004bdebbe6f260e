package org.heterograph.reader.pdf.symbol;

import java.util.regex.Pattern;

/// The fonts of Advent 3B2, with which several publishers set journals. Their names are digests;
/// those of Knuth's mathematical fonts are the same in each paper.
enum AdventFont {
    /// Tall brackets.
    EXTENSION("AdvP4C4E46"),
    /// Signs of operators.
    SIGNS("AdvP4C4E74"),
    /// Greek letters, roman and italic, and other signs; what they are must be seen.
    PI(
            "AdvP(?!4C4E)[0-9A-F]{4,6}|AdvPS[0-9A-F]{5,6}|AdvP4C4E(?:5\\d)|Adv(?:PS_)?GR\\w{1,4}|AdvPSSym\\S*+"),
    /// Letters of running text.
    TEXT("Adv\\S*+"),
    /// Not of Advent.
    OTHER(".*+");

    private final Pattern names;

    AdventFont(String names) {
        this.names = Pattern.compile(names, Pattern.DOTALL);
    }

    /// @param font name without subset tag
    static AdventFont of(String font) {
        for (AdventFont kind : values()) {
            if (kind.names.matcher(font).matches()) {
                return kind;
            }
        }
        return OTHER;
    }
}

package org.heterograph.reader.pdf.flow.passage;

import java.util.regex.Pattern;

/// The signs that open items of lists.
final class Listing {
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[•●▪■◦‣–*]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|\\d{1,2}\\.)\\s+\\S.*+",
                    Pattern.DOTALL);

    private Listing() {}

    static boolean opensItem(String line) {
        return ITEM.matcher(line).matches();
    }
}

package org.heterograph.reader.pdf.flow.role;

import java.util.regex.Pattern;

/// Sentences that publishers print after the list of references.
final class Closing {
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?i)(?:(?:conflicts? of interest|competing interests?|publisher.s note|open access|copyright|disclaimer|author contributions|supplementary (?:information|material)|additional information)\\s?[:.]"
                            + "|©|\\(?c\\)? ?20\\d\\d by|this (?:article|work) is (?:licensed|an open)|copyright ©|received:? |(?:manuscript|accepted) (?:received|manuscript)|publisher.s note |springer nature remains|how to cite this).*+",
                    Pattern.DOTALL);

    private Closing() {}

    static boolean isClosing(String text) {
        return CLOSING.matcher(text).matches();
    }
}

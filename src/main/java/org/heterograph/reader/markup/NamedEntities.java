package org.heterograph.reader.markup;

import org.jsoup.parser.Parser;

/// What the names of characters mean: `nbsp`, `alpha`, `minus`. Files use them without saying where
/// they are declared, and what they declare is never read.
public final class NamedEntities {
    private NamedEntities() {}

    /// The character of the name; the reference as it stands where the name is unknown.
    public static String text(String name) {
        return Parser.unescapeEntities("&" + name + ";", false);
    }
}

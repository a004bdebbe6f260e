package org.heterograph.reader.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the title of a book, thesis or report from publisher, place and edition behind it.
final class BookTitle {
    private static final String PUBLISHER =
            "(?:Press|Springer|Wiley|Elsevier|Verlag|Publ|University|Academic|CRC|Dekker|Society|McGraw|Pergamon|Plenum|Interscience|Dover|Chapman|Kluwer|World Scientific|Prentice|Oxford|Cambridge|Institute|Technomic)";

    private static final Pattern END =
            Pattern.compile(
                    "[.,;:]? ?[(\\[](?!\\p{Ll})|[.;?!] |, (?:\\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised|\\.)|[Ff]irst|[Ss]econd|[Tt]hird) [Ee]d"
                            + "|, (?:[\\p{L}&.'’-]+ ){0,4}"
                            + PUBLISHER
                            + "|, (?:Ph\\.? ?D|M\\.? ?Sc|[Dd]octoral|[Mm]aster|[Dd]issertation|[Tt]hesis|U\\.?S\\.? |arXiv|https?:)");

    private static final Pattern IMPRINT =
            Pattern.compile(
                    "\\b"
                            + PUBLISHER
                            + "|\\b[Ee]dn?\\.|\\b\\d(?:st|nd|rd|th) [Ee]d|\\p{Lu}\\p{Ll}+: \\p{Lu}[\\p{L} &-]{2,40}, (?:19|20)\\d\\d|; \\p{L}[^;:]{2,60}: \\p{Lu}[^;:]{2,40}, (?:19|20)\\d\\d");

    private static final Pattern NO_BOOK =
            Pattern.compile(
                    "(?i)thes[ie]s|dissertation|\\bpatent|\\b[A-Z]{2} ?\\d{6,}|https?://|www\\.|arxiv|preprint|accessed|in press|submitted|unpublished|private communication|available");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s,.;:“\"]+|[\\s,.;:”\"(]+$|\\[[MDPR]\\]\\.?$");

    /// Whether the entry names a publisher or an edition, and is no thesis, patent or web page.
    boolean isBook(String text) {
        return IMPRINT.matcher(text).find() && !NO_BOOK.matcher(text).find();
    }

    String of(String body, List<String> italics) {
        String open = EDGES.matcher(body).replaceAll("");
        for (String italic : italics) {
            if (italic.length() > 12 && open.startsWith(italic)) {
                return EDGES.matcher(italic).replaceAll("");
            }
        }
        Matcher end = END.matcher(open);
        String title = end.find() && end.start() > 2 ? open.substring(0, end.start()) : open;
        return EDGES.matcher(title).replaceAll("");
    }
}

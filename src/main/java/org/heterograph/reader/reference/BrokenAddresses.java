package org.heterograph.reader.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends DOIs and web addresses that were broken at the end of a line.
final class BrokenAddresses {
    private static final Pattern SCHEME = Pattern.compile("(https?:) ?(//) ?");
    private static final Pattern PREFIX = Pattern.compile("\\b10\\. (\\d{4,9}) ?/");
    private static final Pattern SLASH = Pattern.compile("\\b(10\\.\\d{4,9}) ?/ ?");

    /// What is left at the end of the entry behind a DOI.
    private static final Pattern REST =
            Pattern.compile(
                    "(?<=[\\s/:])(10\\.\\d{4,9}/\\S{0,120}[^\\s,;)\\]])\\s([\\w.()/:;<>_-]{1,60})$");

    private static final Pattern YEAR = Pattern.compile("\\(?(?:18|19|20)\\d\\d\\)?[.;]?");
    private static final Pattern OPEN_END = Pattern.compile(".*[./_(-]$");

    private BrokenAddresses() {}

    static String mended(String text) {
        String plain = SCHEME.matcher(text.strip()).replaceAll("$1$2");
        plain = PREFIX.matcher(plain).replaceAll("10.$1/");
        plain = SLASH.matcher(plain).replaceAll("$1/");
        Matcher rest = REST.matcher(plain);
        if (!rest.find() || !goesOn(rest.group(1), rest.group(2))) {
            return plain;
        }
        return plain.substring(0, rest.end(1)) + rest.group(2);
    }

    /// A year behind the DOI, or a word, is no part of it.
    private static boolean goesOn(String doi, String rest) {
        boolean open = OPEN_END.matcher(doi).matches();
        boolean digits = rest.chars().anyMatch(Character::isDigit);
        return digits && (open || !YEAR.matcher(rest).matches());
    }
}

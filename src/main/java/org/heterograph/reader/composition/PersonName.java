package org.heterograph.reader.composition;

import org.heterograph.paper.Author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a name in either order: `Costa, Ana B.` or `Ana B. Costa`.
public final class PersonName {
    private static final Pattern TITLES = Pattern.compile("^(?:(?:Prof|Dr|Mr|Mrs|Ms)\\.?\\s++)++");
    private static final Pattern LAST =
            Pattern.compile(
                    "(?:(.*?)\\s)??((?:(?:van|von|de|der|den|del|della|di|da|dos|el|la|le|ten|ter|zu)\\s){0,3}\\S++)");

    private PersonName() {}

    public static Optional<Author> read(String name) {
        String plain = TITLES.matcher(name.replaceAll("[\\s\\h]++", " ").strip()).replaceFirst("");
        if (plain.isEmpty() || plain.length() > 200 || !plain.matches(".*\\p{L}.*")) {
            return Optional.empty();
        }
        int comma = plain.indexOf(',');
        if (comma > 0) {
            return Optional.of(
                    new Author(
                            plain.substring(comma + 1).strip(), plain.substring(0, comma).strip()));
        }
        Matcher last = LAST.matcher(plain);
        return last.matches()
                ? Optional.of(new Author(last.group(1) == null ? "" : last.group(1), last.group(2)))
                : Optional.of(new Author("", plain));
    }
}

package org.heterograph.reader.pdf.front;

import org.heterograph.paper.Author;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the authors' names from the lines under the title.
public final class AuthorReader {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+(?:[,;·•|]|\\band\\b|&)\\s*+");

    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.‐-]*+(?:\\s+(?:\\p{L}[\\p{L}\\p{M}'’.‐-]*+)){1,6}");

    private static final Pattern SMALL_NAME =
            Pattern.compile("\\p{Ll}{3,15}(?: \\p{L}\\.)? \\p{L}{3,20}");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i).*\\b(?:article|review|research|report|communication|letter|open access|universit\\p{L}*|department|institut\\p{L}*|school|received|accepted|published|doi|editor|science|journal|authors?|abstract|correspondence|laborator\\p{L}*|engineering|technology|academic|edited|by|the|of|for|in|check|updates?)\\b.*+",
                    Pattern.DOTALL);

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le",
                    "el", "al", "bin", "ter", "ten", "zu");

    private static final Set<String> SUFFIXES =
            Set.of("Jr.", "Jr", "Sr.", "II", "III", "PhD", "Ph.D.", "Dr.", "MD");

    /// @param byline lines between title and text
    public List<Author> read(List<PageLine> byline) {
        List<Author> authors = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        float size = 0;
        double baseline = 0;
        for (PageLine line : byline) {
            boolean other = size > 0 && Math.abs(line.line().fontSize() - size) > 0.07 * size;
            String text = withoutMarks(line);
            if (Affiliations.isOne(text) || (other && !open.isEmpty())) {
                if (!open.isEmpty()) {
                    break;
                }
                continue;
            }
            if (!open.isEmpty() || looksLikeNames(text)) {
                open.append(line.line().baseline() < baseline + 2 ? ", " : "");
                baseline = line.line().baseline();
                size = line.line().fontSize();
                open.append(text).append(' ');
            }
        }
        boolean known = names(open.toString()) > 0;
        for (String part : SEPARATOR.split(open.toString().strip())) {
            addName(part, known, authors);
        }
        return authors;
    }

    /// Whether the line is a list of two or more names.
    static boolean isByline(String text) {
        return names(text.replaceAll("[\\d*†‡§]", "")) >= 2;
    }

    private static boolean looksLikeNames(String text) {
        return !NO_NAME.matcher(text).matches() && names(text) >= 1;
    }

    private static int names(String text) {
        int names = 0;
        for (String part : SEPARATOR.split(text.strip())) {
            names += NAME.matcher(part.strip()).matches() ? 1 : 0;
        }
        return names;
    }

    /// @param known whether names stand beside it; then capitals that the font has lost do not
    /// count
    private static void addName(String part, boolean known, List<Author> authors) {
        String name =
                part.replaceAll("[\\d*†‡§¶#∥⊥\\[\\]()⁎✉]", "").replaceAll("\\s++", " ").strip();
        boolean isName =
                NAME.matcher(name).matches() || (known && SMALL_NAME.matcher(name).matches());
        if (isName && !NO_NAME.matcher(name).matches()) {
            authors.add(author(name));
        }
    }

    private static Author author(String name) {
        String[] words = name.split(" ");
        int last = words.length - 1;
        while (last > 1 && SUFFIXES.contains(words[last])) {
            last--;
        }
        int family = last;
        while (family > 1 && PARTICLES.contains(words[family - 1])) {
            family--;
        }
        return new Author(
                String.join(" ", List.of(words).subList(0, family)),
                String.join(" ", List.of(words).subList(family, words.length)));
    }

    /// The line without raised letters and numbers, which point to addresses.
    private static String withoutMarks(PageLine line) {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : line.line().glyphs()) {
            boolean raised = glyph.fontSize() < 0.85 * line.line().fontSize();
            text.append(raised ? (glyph.isGap() ? " " : "") : glyph.text());
        }
        return text.toString().strip();
    }
}

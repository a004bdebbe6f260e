package org.heterograph.reader.pdf.front;

import org.heterograph.paper.Author;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.jspecify.annotations.Nullable;

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

    /// What stands behind the names.
    private static final Pattern END =
            Pattern.compile(
                    "(?i)(?:key\\s?words?|index terms|abstract|pacs|\\(?dated?\\b|received|accepted|published)\\b.*+|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2} \\p{Lu}\\p{Ll}{2,8} (?:19|20)\\d\\d",
                    Pattern.DOTALL);

    /// In sizes of the letters. So wide a blank parts names that stand side by side.
    private static final double WIDE_BLANK = 0.9;

    /// @param byline lines between title and text
    public List<Author> read(List<PageLine> byline) {
        List<Author> authors = new ArrayList<>();
        String names = names(byline);
        boolean known = countNames(names) > 0;
        for (String part : SEPARATOR.split(names)) {
            addName(part, known, authors);
        }
        return authors;
    }

    /// The lines of names, joined; in some journals the address stands under each group of names.
    private static String names(List<PageLine> byline) {
        StringBuilder open = new StringBuilder();
        @Nullable TextLine first = null;
        boolean closed = false;
        double baseline = 0;
        for (PageLine pageLine : byline) {
            TextLine line = pageLine.line();
            String text = withoutMarks(pageLine);
            if (END.matcher(text).matches()) {
                break;
            }
            boolean goesOn = first == null ? looksLikeNames(text) : areAlike(first, line);
            if (!goesOn || Affiliations.isOne(text) || (closed && !holdsOnlyNames(text))) {
                closed = first != null;
                continue;
            }
            first = first == null ? line : first;
            open.append(closed || line.baseline() < baseline + 2 ? ", " : "");
            open.append(text).append(' ');
            baseline = line.baseline();
            closed = false;
        }
        return open.toString().strip();
    }

    private static boolean areAlike(TextLine first, TextLine line) {
        return Math.abs(line.fontSize() - first.fontSize()) <= 0.07 * first.fontSize();
    }

    private static boolean holdsOnlyNames(String text) {
        return !NO_NAME.matcher(text).matches()
                && countNames(text) == SEPARATOR.split(text.strip()).length;
    }

    /// Whether the line is a list of two or more names.
    static boolean isByline(String text) {
        return countNames(text.replaceAll("[\\d*†‡§]", "")) >= 2;
    }

    private static boolean looksLikeNames(String text) {
        return !NO_NAME.matcher(text).matches() && countNames(text) >= 1;
    }

    private static int countNames(String text) {
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
            boolean wide = glyph.isGap() && glyph.box().width() > WIDE_BLANK * glyph.fontSize();
            text.append(wide ? ", " : raised ? (glyph.isGap() ? " " : "") : glyph.text());
        }
        return text.toString().strip();
    }
}

package org.heterograph.reader.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The book or proceedings in which a chapter or conference paper stands.
///
/// @param start where the words before it end
/// @param name of the book
/// @param end where its name ends
record Container(int start, String name, int end) {
    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.?[ ‐-]?){1,4}";
    private static final String PERSON =
            "(?:"
                    + INITIALS
                    + " ?(?:\\p{L}{2,3} ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}|(?:\\p{L}{2,3} ){0,2}\\p{Lu}[\\p{L}'’-]{1,30},? "
                    + INITIALS
                    + ")";

    /// `Silva CM, Weber JO (eds) `, `C. M. Silva & J. O. Weber (Eds.), `, `Silva CM, editor. `
    private static final Pattern EDITORS_FIRST =
            Pattern.compile(
                    PERSON
                            + "(?:(?:[,;]? (?:and |& )?|, )"
                            + PERSON
                            + "){0,12},? ?(?:et al\\.?,? ?)?[(\\[]?(?:[Ee]ds?\\b\\.?|[Ee]ditors?\\b\\.?)[)\\]]?[.,:]? ?");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:(?<=[.,;”\"?)\\]:] )|^)[Ii]n:? (?:the )?(?=[\\p{Lu}“\"])|(?<=[.”\"] )[Ii]n: |(?<=\\])//");

    private static final Pattern NAME_END =
            Pattern.compile(
                    ",? ?[(\\[;]|,? (?=\\(?[Ee]d(?:s|ited|itors?|n)?\\b\\.?)|, (?=\\p{L}{2,12}\\. ?\\d)|(?<!\\b[VvPp](?:ol|t))\\. |, (?=(?!Vol\\b|Part\\b|[A-Z],)\\p{Lu}|(?:18|19|20)\\d\\d\\b|pp?\\b|\\d)|$");

    private static final Pattern CUE =
            Pattern.compile(
                    "\\b(?:[Ee]ds?\\b\\.?(?!\\p{L})|[Ee]ditors?\\b|[Ee]dited by|Proceedings|Proc\\.|Conference|Symposium|Congress|Workshop|Handbook|Encyclop|pp\\.? ?\\d|[Cc]h(?:apter|\\.) ?\\d|Press|Springer|Wiley|Elsevier)");

    /// The last one of an entry.
    static Optional<Container> find(String text) {
        Matcher opening = OPENING.matcher(text);
        while (opening.find()) {
            if (CUE.matcher(text.substring(opening.end())).find()) {
                return Optional.of(named(text, opening));
            }
        }
        return Optional.empty();
    }

    private static Container named(String text, Matcher opening) {
        int from = opening.end();
        Matcher editors = EDITORS_FIRST.matcher(text).region(from, text.length());
        if (editors.lookingAt()) {
            from = editors.end();
        } else if (text.startsWith("//", opening.start())) {
            AuthorNames.Found names = AuthorNames.read(text.substring(from));
            from += names.end();
        }
        Matcher end =
                NAME_END.matcher(text).region(Math.min(text.length(), from + 3), text.length());
        int to = end.find() ? end.start() : text.length();
        String name = text.substring(Math.min(from, to), to).replaceAll("^[“\"]|[”\".,]+$", "");
        return new Container(opening.start(), name.strip(), to);
    }
}

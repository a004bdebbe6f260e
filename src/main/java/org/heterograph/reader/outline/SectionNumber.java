package org.heterograph.reader.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number before the title of a section.
///
/// @param number as `3.1`, without the full stop after it
/// @param length how many characters it takes, with the blank after it
/// @param level 1 for `3`, 2 for `3.1`
public record SectionNumber(String number, int length, int level) {
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "(?:section )?(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:[.)]|\\s?[|∣])?\\s+(?=[\\p{Lu}\\p{IsGreek}“\"(]|\\d?[\\p{Lu}]|[a-z]{1,3}[-‐][A-Z])");

    private static final Pattern APPENDIX =
            Pattern.compile(
                    "(?i:appendix) ([A-Z]|\\d{1,2}|[IVX]{1,4})(?:[.:]|\\s?[|∣—–])?\\s+(?=[\\p{Lu}\\d])");

    private static final Pattern IN_APPENDIX =
            Pattern.compile("([A-H](?:\\.\\d{1,2}){1,3})\\.?\\s+(?=\\p{Lu})");

    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})\\.\\s+(?=\\p{Lu})");

    private static final Pattern LETTER = Pattern.compile("([A-H])\\.\\s+(?=\\p{Lu})");

    public static Optional<SectionNumber> of(String line) {
        Matcher decimal = DECIMAL.matcher(line);
        if (decimal.lookingAt()) {
            String number = decimal.group(1);
            int level = (int) number.chars().filter(it -> it == '.').count() + 1;
            return Optional.of(new SectionNumber(number, decimal.end(), level));
        }
        Matcher appendix = APPENDIX.matcher(line);
        if (appendix.lookingAt()) {
            return Optional.of(
                    new SectionNumber("Appendix " + appendix.group(1), appendix.end(), 1));
        }
        Matcher inAppendix = IN_APPENDIX.matcher(line);
        if (inAppendix.lookingAt()) {
            int level = (int) inAppendix.group(1).chars().filter(it -> it == '.').count() + 1;
            return Optional.of(new SectionNumber(inAppendix.group(1), inAppendix.end(), level));
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.lookingAt()) {
            return Optional.of(new SectionNumber(roman.group(1), roman.end(), 1));
        }
        Matcher letter = LETTER.matcher(line);
        return letter.lookingAt()
                ? Optional.of(new SectionNumber(letter.group(1), letter.end(), 2))
                : Optional.empty();
    }
}

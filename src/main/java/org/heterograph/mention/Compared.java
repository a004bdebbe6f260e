package org.heterograph.mention;

import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells names that a sentence only sets something against: `larger than those of A, B and C`,
/// `which exceeds other devices, such as A`, `unlike A`. What is compared with is not spoken of.
public final class Compared {
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)\\b(?:than|compar(?:ed|able)\\s(?:with|to)|unlike|in\\scontrast\\s(?:to|with)|(?:superior|inferior|relative|contrary|similar)\\sto|instead\\sof|as\\sopposed\\sto|versus|vs\\.?"
                            + "|(?:exceed|surpass|outperform|outstrip)(?:e?s|ed|ing)?\\s(?:the|that|those|all|most|many|other|any|some|several)"
                            + "|(?:those|that|values?|data|results?|ones?)\\s(?:previously\\s|already\\s)?reported\\s(?:for|in|on|by|from|of)"
                            + "|(?:reported|other|others|previous|literature|existing|conventional|most|many|several)\\b[^.;:]{0,80}?\\bsuch\\sas|e\\.g\\.,?)\\s");

    /// What is told of a number is no comparison of names: `lower than 100%, caused by A`.
    private static final Pattern NUMBER =
            Pattern.compile("^(?:the\\s|about\\s|ca\\.\\s?|only\\s|[~≈∼]\\s?)?\\d");

    /// Where a clause of its own begins.
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?i)[;:]|\\b(?:while|whereas|but|although|because|since|when|if|indicating|suggesting|demonstrating|due|owing|thanks)\\b"
                            + "|,\\s(?:which|where|the|this|we|it|its)\\b"
                            + "|\\b(?:is|are|was|were|has|have|had|can|could|may|(?:show|deliver|exhibit|display|possess|retain|maintain|provide|achieve|reach|remain|demonstrate|present|give)(?:s|ed)?)\\b");

    /// At the head of a sentence it ends with its comma: `Compared with A, B shows`.
    private static final Pattern AHEAD = Pattern.compile("^\\W{0,2}$");

    private static final int REACH = 260;

    private Compared() {}

    /// Whether a sentence only compares with what is named there.
    public static boolean isOnly(Document document, Span sentence, Span name) {
        return opening(document, sentence, name).isPresent();
    }

    /// Where the words begin that set a name against something.
    public static OptionalInt opening(Document document, Span sentence, Span name) {
        int from = Math.max(sentence.start(), name.start() - REACH);
        if (from >= name.start()) {
            return OptionalInt.empty();
        }
        String before = document.text(new Span(from, name.start()));
        Matcher opening = OPENING.matcher(before);
        while (opening.find()) {
            String list = before.substring(opening.end());
            boolean first =
                    from == sentence.start()
                            && AHEAD.matcher(before.substring(0, opening.start())).matches();
            if (!NUMBER.matcher(list).find()
                    && !CLAUSE.matcher(list).find()
                    && !(first && hasComma(list))) {
                return OptionalInt.of(from + opening.start());
            }
        }
        return OptionalInt.empty();
    }

    /// A comma outside of brackets.
    private static boolean hasComma(String list) {
        int depth = 0;
        for (int i = 0; i < list.length(); i++) {
            char each = list.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth <= 0) {
                return true;
            }
        }
        return false;
    }
}

package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which technique shows what a sentence says: the one it names, else that of the sentence that it
/// draws its conclusion from.
final class Showing {
    private static final String SCHEME = "techniques";
    private static final String CALCULATION = "DFT";

    private static final Pattern CONCLUDES =
            Pattern.compile(
                    "^(?:This|These|Such|It|The\\s(?:above\\s)?results?|Thus|Therefore|Hence|Accordingly|Consequently|As\\sa\\sresult|Obviously|Clearly|That)\\b");

    private final Document document;

    Showing(Document document) {
        this.document = document;
    }

    Optional<String> technique(Telling telling) {
        Stream<NamedSentence> before =
                CONCLUDES.matcher(document.text(telling.span())).find()
                        ? telling.before().stream().limit(1)
                        : Stream.empty();
        return Stream.concat(Stream.of(telling.sentence()), before)
                .flatMap(it -> it.terms(SCHEME).stream())
                .map(it -> it.concept().notation())
                .findFirst();
    }

    /// Whether the sentence tells of a calculation, which is done for a phase as such.
    static boolean isCalculated(Telling telling) {
        return telling.sentence().terms(SCHEME).stream().anyMatch(Showing::isCalculation);
    }

    private static boolean isCalculation(TermMention it) {
        return it.concept().notation().equals(CALCULATION)
                || it.concept().broader().filter(CALCULATION::equals).isPresent();
    }
}

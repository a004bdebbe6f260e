package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;

import java.util.List;
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

    /// "by EIS", "in the Nyquist plots": what leads to the name of what shows it.
    private static final Pattern BY =
            Pattern.compile(
                    "(?i)\\b(?:by|via|from|using|through|with|according\\sto|in|per)\\s(?:[^\\s,;:]{1,30}\\s){0,9}$");

    /// "EIS measurements reveal".
    private static final Pattern SHOWS =
            Pattern.compile(
                    "(?i)^\\)?\\s(?:[^\\s,;:]{1,20}\\s){0,4}?(?:shows?|showed|reveal\\w*|confirm\\w*|indicat\\w*|demonstrat\\w*|suggest\\w*|verif\\w*|prov(?:e|es|ed|ing)|calculations?|simulations?|measurements?|analys[ie]s|results?|spectr\\w+|patterns?|images?|plots?)\\b");

    /// Techniques told by what a good electrode is good at.
    private static final Pattern ACHIEVED =
            Pattern.compile("(?i)\\b(?:cycl|rate|capab|perform)\\w*");

    /// "by galvanostatic cycling": close by, as such words follow in any other place.
    private static final Pattern CLOSELY_BY =
            Pattern.compile("(?i)\\b(?:by|via|using)\\s(?:[^\\s,;:]{1,30}\\s){0,2}$");

    private static final Pattern COMPARES =
            Pattern.compile("\\b(?:[Ff]igs?|[Ff]igures?|than|[Cc]ompared|[Tt]ables?)\\b");

    private static final int REACH = 120;

    private final Document document;

    Showing(Document document) {
        this.document = document;
    }

    /// @param place of the claim: beyond a semicolon something else is shown
    Optional<String> technique(Telling telling, int place) {
        Stream<NamedSentence> before =
                CONCLUDES.matcher(document.text(telling.span())).find()
                        ? telling.before().stream().limit(1)
                        : Stream.empty();
        List<TermMention> own =
                telling.sentence().terms(SCHEME).stream()
                        .filter(it -> isSameClause(it.span(), place))
                        .filter(it -> isInstrument(it) || !isAchieved(telling.sentence(), it))
                        .toList();
        Stream<TermMention> ahead =
                before.flatMap(
                        it -> it.terms(SCHEME).stream().filter(term -> !isAchieved(it, term)));
        return own.stream()
                .filter(this::isInstrument)
                .findFirst()
                .or(() -> Stream.concat(own.stream(), ahead).findFirst())
                .map(it -> it.concept().notation());
    }

    private boolean isSameClause(Span term, int place) {
        int from = Math.min(term.start(), place);
        return !document.text(new Span(from, Math.max(term.start(), place))).contains(";");
    }

    private boolean isInstrument(TermMention term) {
        int start = term.span().start();
        int end = term.span().end();
        int to = Math.min(document.text().length(), end + REACH);
        Pattern by = ACHIEVED.matcher(document.text(term.span())).find() ? CLOSELY_BY : BY;
        return by.matcher(document.text(new Span(Math.max(0, start - REACH), start))).find()
                || SHOWS.matcher(document.text(new Span(end, to))).find();
    }

    /// "long-term cycling", "lowers the diffusion barrier": what is brought about, not what shows
    /// it.
    private boolean isAchieved(NamedSentence sentence, TermMention term) {
        boolean measured =
                sentence.terms("metrics").stream().anyMatch(it -> it.span().overlaps(term.span()));
        boolean compared = COMPARES.matcher(document.text(sentence.sentence().span())).find();
        return ACHIEVED.matcher(document.text(term.span())).find()
                || measured && (isCalculation(term) || !compared);
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

package org.heterograph.fact.sentence;

import org.heterograph.document.Document;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.regex.Pattern;

/// What the words before a name, and the heading over a sentence, tell of how it is spoken of.
record Surroundings(Document document) {
    /// Sets a material beside the one spoken of.
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i)\\b(?:than|that\\sof|those\\sof|compared\\s(?:with|to)|comparison\\s(?:with|to)|contrast\\sto|relative\\sto|unlike|versus|vs\\.?|whereas|while|nevertheless,|however,|but|for)\\s(?:(?:that|those)\\s(?:of|for)\\s)?(?:(?:the|a|an|bare|pure|pristine|bulk|commercial)\\s){0,2}$");

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)\\b(?:reported|literature|previous(?:ly)?|published|other)\\b[^,;]{0,24}$");

    private static final Pattern LED =
            Pattern.compile(
                    "\\b(?:such\\sas|including|like|of|in|on|onto|from|to|between|with|for|into|by|within|via|and)\\s(?:the\\s|an?\\s)?(?:[\\w-]{1,20}\\s)?$");

    /// Leads to what a signal tells of, not to what was looked at: "peaks are indexed to SnS".
    private static final Pattern IDENTIFIED =
            Wording.pattern(
                    "(?i)\\b(?:(?:assign|index|ascrib|attribut|correspond|relat|belong|match|agree|consist|identif|link|due)\\w*\\s(?:\\w{2,8}\\s)?(?:to|with|as)|{signals}\\s(?:of|from))\\s(?:[^\\s,;]{1,20}\\s){0,6}$");

    private static final Pattern METHODS = Wording.pattern("(?i)\\b{methods_titles}\\b");

    private static final Pattern INTRODUCTION =
            Pattern.compile("(?i)\\b(?:introduction|background)\\b");

    private static final Pattern OWN_WORK =
            Pattern.compile(
                    "\\b(?:[Hh]ere(?:in)?|[Ww]e|[Oo]ur|this\\s(?:work|study|paper|contribution)|the\\s(?:as-\\w+|obtained|resulting|resultant|prepared))\\b");

    /// "Alder et al. reported that": authors as the subject of what follows.
    private static final Pattern OTHERS_SAY =
            Pattern.compile(
                    "(?:\\bet\\sal\\b\\.?|\\band\\s(?:co-?workers|colleagues)),?(?:\\s?\\[[\\d,\\s–-]{1,20}\\]|\\s?\\d{1,3}(?:[,–-]\\d{1,3}){0,4}|\\s\\(\\d{4}\\))?\\s(?:\\p{L}{3,14}ly\\s|also\\s|ha(?:ve|s)\\s|first\\s){0,2}(?:report|show|f(?:ou|i)nd|demonstrat|propos|prepar|synthesi|fabricat|develop|suggest|specif|indicat|reveal|observ|design|construct|introduc|elucidat|improv|stud|investigat|claim|conclud|explain|point|calculat|attribut|describ|argu|us(?:ed|e)\\b|obtain|achiev|discover|ascrib|appl)\\p{L}*");

    private static final int REACH_BACK = 70;

    /// Whether a preposition leads to the name.
    boolean isLed(MaterialMention it) {
        return LED.matcher(before(it)).find();
    }

    boolean isMethods(Telling telling) {
        return isUnder(telling, METHODS);
    }

    private boolean isUnder(Telling telling, Pattern title) {
        return document.headingBefore(telling.span().start())
                .filter(it -> title.matcher(document.text(it.title())).find())
                .isPresent();
    }

    /// Whether a signal is assigned to it.
    boolean isIdentified(MaterialMention it) {
        return IDENTIFIED.matcher(before(it)).find();
    }

    /// Whether it is set beside the material spoken of.
    boolean isBeside(MaterialMention it) {
        return BESIDE.matcher(before(it)).find();
    }

    /// Whether it is another's: "previously reported SnS".
    boolean isReported(MaterialMention it) {
        return ELSEWHERE.matcher(before(it)).find();
    }

    private String before(MaterialMention it) {
        int from = Math.max(0, it.span().start() - REACH_BACK);
        return document.text().substring(from, it.span().start()).replaceAll("\\s+", " ");
    }

    /// Whether the sentence tells what others said or did.
    boolean isOthers(Telling telling) {
        return OTHERS_SAY.matcher(document.text(telling.span())).find();
    }

    /// Introductions speak of the field, but where they tell what this paper does.
    boolean isGeneral(Telling telling) {
        return isUnder(telling, INTRODUCTION)
                && !OWN_WORK.matcher(document.text(telling.span())).find();
    }
}

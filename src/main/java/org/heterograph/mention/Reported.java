package org.heterograph.mention;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a sentence reports what others found. A review does throughout; an article does
/// in its introduction and where it says so. A mark behind what an article found itself backs the
/// explanation and credits nobody with the number.
public record Reported(Document document) {
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?i)^(?:[\\divx.]{1,4}\\s)?(?:introduction|background|state\\sof\\sthe\\sart|related\\swork)\\b");

    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:[Hh]ere(?:in)?|[Ww]e|[Oo]ur(?!\\s(?:previous|earlier|recent|group|last|prior)\\b)|[Tt]his\\s(?:work|study|paper|contribution)|[Tt]he\\spresent\\s(?:work|study|paper))\\b");

    /// `previously reported`, `in the literature`, `compared with that of hard carbon`
    private static final Pattern CUE =
            Pattern.compile(
                    "(?i)\\b(?:reported|reports?|previous(?:ly)?|literature|published|earlier\\s(?:work|stud|results?)\\w*|other\\s(?:works?|groups?|stud\\w+|authors)|than\\s(?:that|those|the|of)|compared\\s(?:to|with)|state-of-the-art)\\b");

    /// What goes on from a name credited before.
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^(?:They|Their|The\\s(?:same\\s)?(?:authors?|group|researchers|team)|These\\s(?:authors|researchers)|In\\s(?:that|their)\\s(?:work|study|paper)|The\\ssame\\s(?:work|study))\\b");

    /// The same where an introduction goes from work to work.
    private static final Pattern LEANS =
            Pattern.compile(
                    "^(?:It|Its|This|These|Such|(?:Al)?[Tt]hough\\sthis|The\\s(?:resulting|resultant|obtained|prepared|as-[\\w-]{2,20}|fabricated|cells?|batter(?:y|ies)|electrodes?|materials?|composites?))\\b");

    /// `by the method of Alder et al.` credits no number.
    private static final Pattern METHOD =
            Pattern.compile(
                    "(?i)\\b(?:method|procedure|protocol|approach|equation|formula|model|theory|following|described|modified|developed|proposed)\\b[^.;]{0,30}$");

    private static final Pattern OPENED =
            Pattern.compile(
                    "\\b(?:was|were|has\\sbeen|have\\sbeen)\\s(?:also\\s|then\\s|first\\s|recently\\s|successfully\\s|further\\s){0,2}(?:utili[sz]ed|explored|reported|prepared|designed|synthesi[sz]ed|fabricated|developed|proposed|constructed|employed|introduced|investigated|studied|grown|tested|used)\\b");

    private static final int REACH = 60;

    /// Whether the paper is a review: what it tells is others' work.
    public boolean isReview() {
        return document.front().kind() == PaperKind.REVIEW;
    }

    /// Whether a place of an article stands where the field is told of.
    public boolean isIntroduction(int offset) {
        return document.headingBefore(offset)
                .map(Block.Heading::title)
                .filter(it -> INTRODUCTION.matcher(document.text(it)).find())
                .isPresent();
    }

    /// Whether words speak of the paper's own work.
    public static boolean isOwn(String words) {
        return OWN.matcher(words).find();
    }

    /// Whether words say that something is taken from elsewhere.
    public static boolean isCued(String words) {
        return CUE.matcher(words).find();
    }

    /// The names that are credited with what was found, not with how to find it; those within a
    /// mark alone, `(Alder et al., 2019)`, are no more than marks.
    public List<Credit> results(Span sentence, List<Credit> named) {
        return isReview()
                ? named
                : named.stream()
                        .filter(it -> !document.text(it.span()).startsWith("("))
                        .filter(it -> !isOfMethod(sentence, it))
                        .toList();
    }

    private boolean isOfMethod(Span sentence, Credit credit) {
        int from = Math.max(sentence.start(), credit.span().start() - REACH);
        return from < credit.span().start()
                && METHOD.matcher(document.text(new Span(from, credit.span().start()))).find();
    }

    /// Whether a sentence still tells of the work that the one before named.
    boolean goesOn(Span sentence) {
        String words = document.text(sentence);
        return isReview()
                || !isOwn(words)
                        && (GOES_ON.matcher(words).find()
                                || isIntroduction(sentence.start()) && LEANS.matcher(words).find());
    }

    /// Whether a sentence of a review turns to another work without a name: `SnS2 on carbon cloth
    /// was used as anode, too [43]`.
    boolean isOpened(Span sentence) {
        return isReview() && OPENED.matcher(document.text(sentence)).find();
    }

    /// Whether the marks of a sentence that names nobody may credit what it tells.
    boolean isByMarks(Span sentence) {
        String words = document.text(sentence);
        return isReview() || isIntroduction(sentence.start()) || isCued(words);
    }
}

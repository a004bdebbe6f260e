package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Comparison;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// States which of two materials has more of a property: "a smaller Rct than bare SnS".
public final class ComparisonExtractor implements Extractor {
    private static final Rule THAN = new Rule("comparison.than", 0.75);

    private static final String MORE =
            "(?<more>higher|larger|greater|better|faster|stronger|wider|bigger|longer|thicker|superior)";

    private static final String LESS =
            "(?<less>lower|smaller|weaker|shorter|narrower|slower|less|thinner|poorer|inferior|worse)";

    private static final String OTHER =
            "\\s+(?:(?:that|those)\\s+(?:of|for|in)\\s+|in\\s+|for\\s+)?(?:(?:the|pure|bare|pristine|commercial|bulk|either|individual|both|only)\\s+){0,2}(?<other>"
                    + MaskedSentence.MATERIAL
                    + ")";

    /// "a smaller Rct than bare SnS", "a higher capacity compared with SnS".
    private static final Pattern THAN_OTHER =
            Pattern.compile(
                    "\\b(?:"
                            + MORE
                            + "|"
                            + LESS
                            + ")\\b[^;:]{0,90}?\\b(?:than|(?:as\\s)?compared\\s(?:with|to)|in\\s(?:comparison|contrast)\\s(?:with|to)|relative\\sto|versus)"
                            + OTHER);

    /// "Compared with bare SnS, SnS/C has a smaller Rct."
    private static final Pattern BESIDE_OTHER =
            Pattern.compile(
                    "\\b(?:[Cc]ompared\\s(?:with|to)|[Ii]n\\s(?:comparison|contrast)\\s(?:with|to)|[Rr]elative\\sto)"
                            + OTHER
                            + "[^;:,]{0,40},\\s[^;:]{0,120}?\\b(?:"
                            + MORE
                            + "|"
                            + LESS
                            + ")\\b");

    /// "The capacity of SnS/C exceeds that of SnS."
    private static final Pattern ABOVE_OTHER =
            Pattern.compile(
                    "\\b(?:(?<more>exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outperform(?:s|ed|ing)?)|(?<less>falls?\\sbelow))"
                            + OTHER);

    private static final List<Pattern> COMPARISONS = List.of(THAN_OTHER, BESIDE_OTHER, ABOVE_OTHER);

    /// Further names after the first: "than those of SnS and SnSe".
    private static final Pattern ALSO =
            Pattern.compile(
                    "(?:,\\s|,?\\s(?:and|or)\\s)(?:(?:the|pure|bare|pristine|that\\sof)\\s){0,2}("
                            + MaskedSentence.MATERIAL
                            + ")(?![^.;]{0,12}\\s(?:is|are|was|were|has|have|shows?|exhibits?)\\b)");

    /// Charge carriers, which are no samples.
    private static final Set<String> CARRIERS = Wording.words("carrier_elements");

    /// Between comparative and property at most.
    private static final int REACH = 45;

    /// Properties of materials; settings of an experiment are not compared.
    private final Set<String> properties;

    public ComparisonExtractor(Vocabulary vocabulary) {
        properties =
                vocabulary.metrics().stream()
                        .filter(it -> !it.traits().setting())
                        .map(it -> it.concept().notation())
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        for (Telling telling : Narrative.of(document, mentions)) {
            MaskedSentence masked = Masks.butIons(document, telling);
            for (Pattern pattern : COMPARISONS) {
                Matcher match = pattern.matcher(masked.text());
                while (match.find()) {
                    statements.addAll(comparisons(claims, telling, masked, match));
                }
            }
        }
        return statements;
    }

    /// With each of the others that are named together.
    private List<Statement> comparisons(
            SentenceClaims claims, Telling telling, MaskedSentence masked, Matcher match) {
        int word = match.group("more") != null ? match.start("more") : match.start("less");
        Optional<MaterialMention> subject = before(masked, word).or(telling::subject);
        Optional<TermMention> property = property(telling, masked, match, word);
        if (subject.isEmpty() || property.isEmpty() || isCarrier(subject.get())) {
            return List.of();
        }
        Found found =
                new Found(
                        property.get().concept().notation(),
                        match.group("more") != null,
                        masked.clause(match.start(), match.end()),
                        Tone.polarity(masked.text(), word, match.end()));
        return others(masked, match).stream()
                .filter(it -> !isCarrier(it) && !it.entity().equals(subject.get().entity()))
                .map(it -> statement(claims, telling, subject.get(), it, found))
                .toList();
    }

    private static List<MaterialMention> others(MaskedSentence masked, Matcher match) {
        List<MaterialMention> others = new ArrayList<>();
        masked.materialAt(match.start("other")).ifPresent(others::add);
        Matcher also =
                ALSO.matcher(masked.text()).region(match.end("other"), masked.text().length());
        also.useTransparentBounds(true);
        while (match.end("other") == match.end() && also.lookingAt()) {
            masked.materialAt(also.start(1)).ifPresent(others::add);
            also.region(also.end(), masked.text().length());
        }
        return others;
    }

    private static boolean isCarrier(MaterialMention it) {
        return it.composite().kind().equals("ion")
                || CARRIERS.contains(it.composite().identity())
                || CARRIERS.contains(it.name());
    }

    /// What is compared.
    private record Found(String property, boolean more, Span quote, Statement.Polarity polarity) {}

    private static Statement statement(
            SentenceClaims claims,
            Telling telling,
            MaterialMention subject,
            MaterialMention other,
            Found found) {
        MaterialMention greater = found.more() ? subject : other;
        MaterialMention lesser = found.more() ? other : subject;
        return new Comparison(
                claims.claim(
                        telling,
                        found.quote(),
                        Optional.of(subject),
                        THAN,
                        "comparison",
                        found.property(),
                        greater.entity(),
                        lesser.entity()),
                found.property(),
                greater.name(),
                lesser.name(),
                technique(telling),
                found.polarity());
    }

    /// The material named last before the comparative.
    private static Optional<MaterialMention> before(MaskedSentence masked, int place) {
        int at = masked.text().lastIndexOf(MaskedSentence.MATERIAL, place);
        return at < 0 ? Optional.empty() : masked.materialAt(at);
    }

    /// The property nearest the comparative, rather behind it, but not behind the other name.
    private Optional<TermMention> property(
            Telling telling, MaskedSentence masked, Matcher match, int word) {
        int last = match.start("other") > word ? match.start("other") : masked.text().length();
        return telling.sentence().terms("metrics").stream()
                .filter(it -> properties.contains(it.concept().notation()))
                .filter(it -> masked.offset(it.span().start()) < last)
                .filter(it -> distance(masked, it, word) <= REACH)
                .min(Comparator.comparingInt(it -> distance(masked, it, word)));
    }

    /// Behind the comparative a property is nearer than before it.
    private static int distance(MaskedSentence masked, TermMention term, int place) {
        int apart = masked.offset(term.span().start()) - place;
        return apart > 0 ? apart / 2 : -apart;
    }

    private static Optional<String> technique(Telling telling) {
        return telling.sentence().terms("techniques").stream()
                .map(it -> it.concept().notation())
                .findFirst();
    }
}

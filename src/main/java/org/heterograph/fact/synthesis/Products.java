package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what the steps of a procedure make.
///
/// A paragraph names its product ahead of the steps ("To prepare SnS2, …", "SnS2 was synthesized
/// by …") or behind them ("… to obtain SnS2", "… (denoted as SnS2)"). A step makes the product
/// that is named next behind it, unless another product's making begins before; else the one
/// named last ahead of it.
final class Products {
    private static final Set<String> UNMADE = Wording.words("unmade_kinds");

    private static final String MADE =
            "(?:synthesi[sz]ed|prepared|fabricated|obtained|produced|made|grown|formed|derived|achieved|acquired)";

    /// What stands between the word that announces a product and its name.
    private static final String LEAD =
            "(?:(?:an?|the|final|target|pure|pristine|bare|desired|corresponding|resulting|resultant|as-\\w{2,12}|product|sample|samples|products|{product_nouns}|of|as|[\\w-]{4,16}(?:ed|like|al|ic|ous))\\s){0,5}";

    private static final Pattern BEHIND =
            Wording.pattern(
                    "(?i)(?:\\bto\\s(?:obtain|get|form|yield|give|produce|afford|prepare|achieve|acquire)\\s|\\b(?:obtaining|yielding|giving|forming|producing|affording)\\s|\\bresult(?:ing|ed)\\sin\\s|\\b(?:denoted|named|label(?:l)?ed|designated|marked|termed|called|abbreviated|referred\\sto|referred|coded|defined|expressed)\\s(?:as\\s)?(?:an?\\s|the\\s)?|\\bgiven\\sthe\\sname\\s|\\bconverted\\s(?:in)?to\\s|\\btransformed\\sinto\\s)"
                            + LEAD
                            + "$");

    private static final Pattern WAS_MADE =
            Pattern.compile(
                    "^(?:\\s?\\([^()]{0,40}\\))?(?:\\s[\\w-]{3,16}){0,3}\\s(?:was|were|is|are|can\\sbe|could\\sbe|has\\sbeen|have\\sbeen)\\s(?:then\\s|also\\s|first\\s|further\\s|\\p{L}{3,14}ly\\s)?"
                            + MADE
                            + "\\b");

    private static final Pattern OBTAINED =
            Pattern.compile("\\b(?:obtained|achieved|acquired|formed|produced|collected)\\b");

    private static final Pattern AHEAD =
            Wording.pattern(
                    "(?i)(?:\\b(?:synthesis|preparation|fabrication|growth|production|formation)\\sof\\s|\\b(?:synthesi[sz]e|synthesi[sz]ing|prepare|preparing|fabricate|fabricating|for)\\s)"
                            + LEAD
                            + "$");

    private static final Pattern AIM =
            Pattern.compile(
                    "^(?:In\\sorder\\st|[Tt])o\\s(?:synthesi[sz]e|prepare|fabricate|obtain|make|produce)\\s");

    /// "The obtained Sn/PAN fibres were …": what the steps ahead gave.
    private static final Pattern GIVEN =
            Wording.pattern("(?i)\\b(?:the|these|those)\\s(?:as-?\\s?)?{obtained}\\s$");

    /// "… was obtained after pyrolysis": what made it is told behind.
    private static final Pattern TOLD_BEHIND =
            Pattern.compile(
                    "^\\s(?:\\w+ly\\s)?(?:by|via|through|after|from|using|with|in|according)\\b");

    private static final Pattern MADE_IT =
            Wording.pattern("(?i)\\b(?:" + MADE + "|received|grew)\\s" + LEAD + "$");

    private static final int REACH = 90;

    /// Letters of a sentence in which what the paragraph is about may be named.
    private static final int OPENING = 60;

    private final Document document;

    Products(Document document) {
        this.document = document;
    }

    /// The product of a step at a place of a sentence, where the paragraph names one.
    Optional<MaterialMention> of(Telling telling, Span step) {
        Optional<Named> next = Optional.empty();
        Optional<Named> last = Optional.empty();
        Optional<Named> same = toldBehind(telling, step);
        if (same.isPresent()) {
            return same.map(Named::material);
        }
        for (Named it : named(telling.passage())) {
            boolean behind = it.material().span().start() >= step.start();
            if (behind && !it.ends() && it.sentence() > telling.index()) {
                break;
            }
            if (behind && it.ends() && next.isEmpty()) {
                next = Optional.of(it);
                break;
            }
            boolean onTheWay = last.filter(aim -> isAim(aim, it, telling)).isPresent();
            if (!it.ends() && it.sentence() <= telling.index() && !onTheWay) {
                last = Optional.of(it);
            }
        }
        return next.or(orElse(last)).map(Named::material);
    }

    /// "To synthesize SnS, SnO2 was first made by …": the sentences behind make SnS.
    private boolean isAim(Named aim, Named it, Telling telling) {
        Span whole = telling.passage().sentences().get(it.sentence()).sentence().span();
        return aim.sentence() == it.sentence()
                && it.sentence() < telling.index()
                && AIM.matcher(ahead(whole, aim.material().span())).find();
    }

    /// The product that the sentence itself names: behind the step, or as what was made by it.
    Optional<MaterialMention> within(Telling telling, Span step) {
        return named(telling.passage()).stream()
                .filter(it -> it.sentence() == telling.index() && it.ends())
                .map(Named::material)
                .filter(it -> it.span().start() >= step.start())
                .findFirst()
                .or(() -> object(telling, step));
    }

    /// "A made SnS by …, and B made SnSe by …": what was made last ahead of the step.
    private Optional<MaterialMention> object(Telling telling, Span step) {
        return telling.sentence().materials().stream()
                .filter(it -> it.span().end() <= step.start() && !telling.isPartOfSubject(it))
                .filter(it -> MADE_IT.matcher(ahead(telling.span(), it.span())).find())
                .reduce((first, later) -> later);
    }

    private String ahead(Span whole, Span name) {
        return document.text(new Span(Math.max(whole.start(), name.start() - REACH), name.start()));
    }

    /// "SnS was obtained by annealing …": the product ahead of the step in its sentence.
    private Optional<Named> toldBehind(Telling telling, Span step) {
        return named(telling.passage()).stream()
                .filter(it -> it.sentence() == telling.index() && it.opens())
                .filter(it -> it.material().span().end() <= step.start())
                .reduce((first, later) -> later);
    }

    private static java.util.function.Supplier<Optional<Named>> orElse(Optional<Named> named) {
        return () -> named;
    }

    /// A product at its place.
    ///
    /// @param ends whether the steps stand before it
    /// @param opens whether its sentence tells behind it by what it was made
    private record Named(MaterialMention material, int sentence, boolean ends, boolean opens) {}

    private List<Named> named(Passage passage) {
        List<NamedSentence> sentences = passage.sentences();
        return java.util.stream.IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(
                        i ->
                                sentences.get(i).materials().stream()
                                        .flatMap(it -> named(sentences.get(i), it, i).stream()))
                .toList();
    }

    private Optional<Named> named(NamedSentence sentence, MaterialMention it, int index) {
        Span whole = sentence.sentence().span();
        Span name = it.span();
        if (UNMADE.contains(it.composite().kind())) {
            return Optional.empty();
        }
        String before = ahead(whole, name);
        String behind =
                document.text(new Span(name.end(), Math.min(whole.end(), name.end() + REACH)));
        boolean given = index > 0 && GIVEN.matcher(before).find();
        if (given || BEHIND.matcher(before).find()) {
            return Optional.of(new Named(it, index, true, false));
        }
        Matcher made = WAS_MADE.matcher(behind);
        if (made.find()) {
            boolean last = index > 0 || name.start() - whole.start() > OPENING;
            boolean ends = OBTAINED.matcher(made.group()).find() && last;
            boolean opens = TOLD_BEHIND.matcher(behind.substring(made.end())).find();
            return Optional.of(new Named(it, index, ends, opens));
        }
        return AHEAD.matcher(before).find()
                ? Optional.of(new Named(it, index, false, false))
                : Optional.empty();
    }
}

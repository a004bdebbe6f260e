package org.heterograph.fact.role;

import org.heterograph.chemistry.SeriesMember;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.fact.sentence.Wholes;
import org.heterograph.mention.Compared;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Species;
import org.heterograph.vocabulary.Wording;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the claims of a role that are more likely wrong than right: nothing is said to come about,
/// something else brings it about, or another sample than the one named does.
final class Doubts {
    /// What is asked, wanted or waited for has not come about.
    private static final Pattern WANTED =
            Pattern.compile(
                    "(?i)\\?|\\b(?:could|can)\\swe\\b|\\b(?:is|are|was|were|be)\\s(?:\\w{2,12}\\s)?(?:expected|intended|hoped|anticipated|supposed)\\b|\\baim(?:s|ed|ing)?\\s(?:to|at)\\b|\\bwith\\sthe\\s(?:aim|goal|purpose|intention)\\b|\\bin\\sthe\\shope\\b");

    /// Words that tell how something is, not what it does.
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)(?:superior|high(?:er)?|better|larger|greater|efficient|small(?:er)?|low(?:er)?|less|weaker|fast(?:er)?|rapid|quick|short(?:er)?|strong(?:er)?|good|excellent|stable|robust)");

    /// "a powder without aggregation" was so from the start.
    private static final Pattern ABSENCE = Pattern.compile("(?i)(?:no|without|free|negligible|neglectable)");

    private static final Pattern IN_USE =
            Pattern.compile("(?i)\\b(?:after|during|upon|cycl\\w+|(?:de)?sodiat\\w+|(?:de)?lithiat\\w+)\\b");

    /// What makes a state an effect.
    private static final Pattern CAUSED =
            Pattern.compile(
                    "(?i)\\b(?:owing\\sto|due\\sto|thanks\\sto|because|since|attribut\\w*|ascrib\\w*|benefi\\w*|contribut\\w*|enhanc\\w*|improv\\w*|facilitat\\w*|promot\\w*|boost\\w*|lead\\w*\\sto|result\\w*\\s(?:in|from)|endow\\w*|by\\s\\w+ing|thus|hence|thereby|therefore|ensur\\w*|guarant\\w*)\\b");

    private static final Pattern CONTROL = Pattern.compile("(?i)\\bcontrol\\w{0,6}\\b");

    /// "the uptake and release of Na+"
    private static final Pattern RELEASE = Pattern.compile("(?i)releas\\w+\\sof\\b.*");

    /// A structure is made more stable only by what keeps it.
    private static final Pattern STRUCTURE =
            Pattern.compile("(?i)(?:its|their|the)\\s.*(?:structure|shape|thickness|morphology|sizes)s?");

    private static final Pattern KEEPING =
            Pattern.compile(
                    "(?i)(?:keep|kept|retain|maintain|preserv|sustain|robust|stab|intact|remain|strengthen|reinforc|ensur|guarant|protect)\\w*");

    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<symbol>[xyz])\\s?=\\s?\\d(?:[./]\\d{1,3})?(?!\\s?(?:,|and|or|to)\\s?(?:[xyz]\\s?=\\s?)?\\d)");

    /// Behind a name that was read short: `-15`, `@C`, ` mm`.
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:[-‐–]\\d|[@/]\\p{Lu}|\\s(?:mm|[μµ]m|nm)\\s?(?:[,.;)]|and\\b|$))");

    /// Ahead of it: `“combustion” synthesized `, `carbon-coated `.
    private static final Pattern TOLD_APART =
            Wording.pattern(
                    "(?:[”\"]\\s(?:[a-z]{3,14}ed\\s)?|(?i)[\\p{L}\\d][-‐–](?:{done_to}|{put_on})\\s)$");

    /// A formula or a pair of codes that was not read as a name.
    private static final Pattern NAME_LIKE =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}?[\\d.]{1,4}\\p{Lu}|\\p{Lu}{2,5}/\\p{Lu})");

    private static final Pattern ANOTHER =
            Wording.pattern("(?i)(?:.*\\s)?(?:{aid_roles}s?|{no_part_of_electrodes})");

    private static final Pattern PREPOSITION =
            Pattern.compile("\\s(?:of|with|for|from|in|on|at|between|by|to|that|which)\\s");

    /// What plays no role in an electrode.
    private static final Set<String> NO_ELECTRODE = Wording.words("shapeless_kinds");

    private static final Set<String> SOLIDS =
            Set.of("phase", "composite", "heterostructure");

    private static final int REACH = 40;

    private final Document document;

    Doubts(Document document) {
        this.document = document;
    }

    /// @param agent what brings it about, if it is named
    boolean isDoubtful(RoleSentence sentence, Found found, MaterialMention material, String agent) {
        return isNoEffect(sentence, found, material)
                || isOfAnother(sentence, found, material, agent)
                || isCut(material)
                || isMember(sentence, material);
    }

    private static boolean isNoEffect(RoleSentence sentence, Found found, MaterialMention material) {
        String text = sentence.masked().text();
        String verb = found.verb().of(text);
        String thing = found.thing().of(text);
        return WANTED.matcher(text).find()
                || CONTROL.matcher(found.whole().of(text)).find()
                || RELEASE.matcher(text).region(found.verb().start(), text.length()).matches()
                || STRUCTURE.matcher(thing).matches() && !KEEPING.matcher(verb).matches()
                || !found.isNamed() && isMereState(sentence, verb, material);
    }

    /// How something is that the sentence does not even name.
    private static boolean isMereState(
            RoleSentence sentence, String verb, MaterialMention material) {
        String text = sentence.masked().text();
        boolean caused = CAUSED.matcher(text).find();
        return !caused
                && (STATE.matcher(verb).matches() && isCarried(sentence, material)
                        || ABSENCE.matcher(verb).matches() && !IN_USE.matcher(text).find());
    }

    private static boolean isCarried(RoleSentence sentence, MaterialMention material) {
        return sentence.telling().sentence().materials().stream()
                .noneMatch(it -> isSame(it, material) || Wholes.isPart(it, material));
    }

    private static boolean isSame(MaterialMention one, MaterialMention other) {
        return one.entity().equals(other.entity());
    }

    /// The electrolyte or another sample does it.
    private boolean isOfAnother(
            RoleSentence sentence, Found found, MaterialMention material, String agent) {
        if (NO_ELECTRODE.contains(material.composite().kind()) || Species.isNoSample(material)) {
            return true;
        }
        String subject = sentence.subject(found).map(document::text).orElse("");
        return Stream.of(agent, subject).anyMatch(Doubts::isAid)
                || isCarried(sentence, material)
                        && (namesAnother(sentence, material)
                                || NAME_LIKE.matcher(subject).find());
    }

    private static boolean isAid(String phrase) {
        Matcher preposition = PREPOSITION.matcher(phrase);
        String head = preposition.find() ? phrase.substring(0, preposition.start()) : phrase;
        return ANOTHER.matcher(head).matches();
    }

    /// Whether a sentence that does not name the material names another one.
    private boolean namesAnother(RoleSentence sentence, MaterialMention material) {
        Span span = sentence.telling().span();
        return sentence.telling().sentence().materials().stream()
                .filter(it -> SOLIDS.contains(it.composite().kind()))
                .filter(it -> !Species.isBondOrElement(it) && !Species.isNoSample(it))
                .anyMatch(it -> !Compared.isOnly(document, span, it.span()));
    }

    /// Whether the name is printed longer than it was read, or told apart by what stands ahead.
    private boolean isCut(MaterialMention material) {
        String text = document.text();
        int end = material.span().end();
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        int start = material.span().start();
        String ahead = text.substring(Math.max(0, start - REACH), start);
        return GOES_ON.matcher(behind).find() || TOLD_APART.matcher(ahead).find();
    }

    /// `the x = 0.1 sample`, told under the name of the series.
    private static boolean isMember(RoleSentence sentence, MaterialMention material) {
        Matcher assigned = ASSIGNED.matcher(sentence.masked().text());
        return assigned.find()
                && material.composite().phases().stream()
                        .anyMatch(it -> SeriesMember.has(it.formula(), assigned.group("symbol")));
    }
}

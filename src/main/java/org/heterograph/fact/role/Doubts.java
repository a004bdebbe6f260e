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
import java.util.stream.Collectors;
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
    private static final Pattern ABSENCE =
            Pattern.compile("(?i)(?:no|without|free|negligible|neglectable)");

    private static final Pattern IN_USE =
            Pattern.compile(
                    "(?i)\\b(?:after|during|upon|under|cycl\\w+|(?:de)?sodiat\\w+|(?:de)?lithiat\\w+)\\b");

    /// What makes a state an effect.
    private static final Pattern CAUSED =
            Pattern.compile(
                    "(?i)\\b(?:owing\\sto|due\\sto|thanks\\sto|because|since|attribut\\w*|ascrib\\w*|benefi\\w*|contribut\\w*|enhanc\\w*|improv\\w*|facilitat\\w*|promot\\w*|boost\\w*|lead\\w*\\sto|result\\w*\\s(?:in|from)|endow\\w*|by\\s\\w+ing|thus|hence|thereby|therefore|ensur\\w*|guarant\\w*)\\b");

    /// "negligible strain until 1.2 V"
    private static final Pattern AT_FIRST =
            Pattern.compile("(?i)\\b(?:until|at\\sfirst|initial(?:ly)?|prior\\sto)\\b");

    /// "allows to control the reaction rate", "helps to understand the kinetics"
    private static final Pattern LOOKED_INTO =
            Pattern.compile(
                    "(?i)\\b(?:control\\w{0,6}|elucidat\\w+|investigat\\w+|understand\\w{0,3}|study(?:ing)?|analy[sz]\\w+|explor\\w+|evaluat\\w+|determin\\w+|insights?|predicted)\\b");

    /// "the strain measurements"
    private static final Pattern OF_A_TEST =
            Pattern.compile(
                    "(?i)^\\s(?:measurements?|systems?|analys[ie]s|tests?|experiments?|calculations?|results?|data|methods?|gauges?|sensors?)\\b");

    private static final Pattern DOPED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<dopant>\\p{Lu}\\p{Ll}?)[-‐–\\s](?:doping|substitution)\\b");

    /// "the uptake and release of Na+"
    private static final Pattern RELEASE = Pattern.compile("(?i)releas\\w+\\sof\\b.*");

    /// A structure is made more stable only by what keeps it.
    private static final Pattern STRUCTURE =
            Pattern.compile(
                    "(?i)(?:its|their|the)\\s.*(?:structure|shape|thickness|morphology|sizes)s?");

    private static final Pattern KEEPING =
            Pattern.compile(
                    "(?i)(?:keep|kept|retain|maintain|preserv|sustain|robust|stab|intact|remain|strengthen|reinforc|ensur|guarant|protect)\\w*");

    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<symbol>[xyz])\\s?=\\s?\\d(?:[./]\\d{1,3})?(?!\\s?(?:,|and|or|to)\\s?(?:[xyz]\\s?=\\s?)?\\d)");

    /// Behind a name that was read short: `-15`, `@C`, ` mm`.
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:[-‐–]\\d|[@/]\\p{Lu}|\\s(?:mm|[μµ]m|nm)\\s?(?:[,.;)]|and\\b|$))");

    /// Ahead of it: `“combustion” synthesized `, `carbon-coated `, `Li x `.
    private static final Pattern TOLD_APART =
            Wording.pattern(
                    "(?:[”\"]\\s(?:[a-z]{3,14}ed\\s)?|\\b\\p{Lu}\\p{Ll}?\\s[xyz]\\s|(?i)[\\p{L}\\d][-‐–](?:{done_to}|{put_on})\\s)$");

    /// A formula or a pair of codes that was not read as a name.
    private static final Pattern NAME_LIKE =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}?[\\d.]{1,4}\\p{Lu}|\\p{Lu}{2,5}/\\p{Lu})");

    private static final Pattern ANOTHER =
            Wording.pattern("(?i)(?:.*\\s)?(?:{aid_roles}s?|{no_part_of_electrodes})");

    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "\\s(?:of|with|for|from|in|on|at|between|by|to|that|which|during|under)\\s");

    /// What plays no role in an electrode.
    private static final Set<String> NO_ELECTRODE = Wording.words("shapeless_kinds");

    private static final Set<String> IN_USE_ONLY = Wording.words("roles_in_use");

    private static final Set<String> SOLIDS = Set.of("phase", "composite", "heterostructure");

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

    private static boolean isNoEffect(
            RoleSentence sentence, Found found, MaterialMention material) {
        String text = sentence.masked().text();
        String verb = found.verb().of(text);
        String thing = found.thing().of(text);
        return WANTED.matcher(text).find()
                || LOOKED_INTO.matcher(found.whole().of(text)).find()
                || OF_A_TEST.matcher(text.substring(found.thing().end())).find()
                || RELEASE.matcher(text).region(found.verb().start(), text.length()).matches()
                || STRUCTURE.matcher(thing).matches() && !KEEPING.matcher(verb).matches()
                || !found.isNamed() && isMereState(sentence, found, material);
    }

    /// How something is that the sentence does not even name. Who tells of the work of another has
    /// named it before.
    private static boolean isMereState(
            RoleSentence sentence, Found found, MaterialMention material) {
        String text = sentence.masked().text();
        String verb = found.verb().of(text);
        boolean absent = ABSENCE.matcher(verb).matches() && IN_USE_ONLY.contains(found.notation());
        boolean told = !sentence.telling().credits().isEmpty();
        return !told
                && !CAUSED.matcher(text).find()
                && (STATE.matcher(verb).matches() && isCarried(sentence, material)
                        || absent && !isInUse(text));
    }

    private static boolean isInUse(String text) {
        return IN_USE.matcher(text).find() && !AT_FIRST.matcher(text).find();
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
                        && (isOfDoped(sentence, material)
                                || namesAnother(sentence, material)
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
                .filter(it -> !isAkin(it, material))
                .anyMatch(it -> !Compared.isOnly(document, span, it.span()));
    }

    /// A phase that the material holds changed or mixed, or the series that it is.
    private static boolean isAkin(MaterialMention named, MaterialMention material) {
        Set<String> own = elements(material);
        Set<String> its = elements(named);
        boolean series = isSeries(named) && isSeries(material);
        return !its.isEmpty() && own.containsAll(its) && (series || own.size() > its.size());
    }

    private static Set<String> elements(MaterialMention it) {
        return it.composite().phases().stream()
                .flatMap(phase -> phase.formula().atoms().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isSeries(MaterialMention it) {
        return it.composite().phases().stream()
                .anyMatch(
                        phase ->
                                Stream.of("x", "y", "z")
                                        .anyMatch(s -> SeriesMember.has(phase.formula(), s)));
    }

    /// "raised by Nb doping", told under the name of what was not doped.
    private static boolean isOfDoped(RoleSentence sentence, MaterialMention material) {
        Matcher doped = DOPED.matcher(sentence.masked().text());
        return doped.find()
                && !isSeries(material)
                && !material.name().contains(doped.group("dopant"))
                && !elements(material).contains(doped.group("dopant"));
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

package org.heterograph.fact.role;

import org.heterograph.fact.role.Role.Effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds roles told by a verb or adjective and what it acts on.
final class RoleFinder {
    private static final Pattern RAISING =
            Pattern.compile(
                    "(?i)\\b(?:enhanc|improv|increas|accelerat|promot|facilitat|boost|speed|expedit|rais|heighten|strengthen|optimi[sz]|foster|hasten|ensur|guarantee|provid|offer|suppl(?:y|ied|ies)|endow|afford|deliver|enabl|favou?r|benefi[ct]|possess|increment|elevat|upgrad|maximi[sz]|reinforc|stabili[sz]|creat|generat|introduc|induc|expos|conduc(?=ive)|help|impart|allow|permit|contribut|assist|bring|good\\sfor)\\w*");

    private static final Pattern LOWERING =
            Pattern.compile(
                    "(?i)\\b(?:reduc(?!ed\\sgraphene)|lower|decreas|diminish|alleviat|mitigat|suppress|reliev|restrain|inhibit|minimi[sz]|prevent|avoid|imped|hinder|restrict|limit|weaken|eliminat|ameliorat|lessen|shorten|overcom|obviat|circumvent|attenuat|counteract|shield|block|constrain|prohibit|preclud|retard|curb|curtail)\\w*");

    /// Adjectives tell the effect only right before the thing, or as predicate right behind it.
    private static final Pattern HIGH =
            Pattern.compile("(?i)\\b(?:superior|high(?:er)?|better|larger|greater|efficient)\\b");

    private static final Pattern LOW =
            Pattern.compile("(?i)\\b(?:smaller|lower|less|weaker|poorer|inferior)\\b");

    /// "the poor conductivity": the thing is low to begin with.
    private static final Pattern POOR =
            Pattern.compile(
                    "(?i)\\b(?:poor|low|sluggish|slow|inferior|insufficient|limited|weak|bad|unsatisfactory)\\b");

    /// "improves its intrinsically poor …"
    private static final Pattern GOVERNS =
            Pattern.compile("\\w*\\s(?:(?:the|its|their|this|of)\\s){0,2}(?:\\w+ly\\s)?");

    private static final int REACH_OF_ADJECTIVE = 25;

    /// Between verb and object at most.
    private static final int REACH = 65;

    private static final int REACH_BACK = 70;

    /// Ends of a clause that a verb does not reach over.
    private static final Pattern BORDER =
            Pattern.compile(
                    "[;:]|,\\s(?:but|while|whereas|although|which|however|with)\\b|\\b(?:whereas|although|despite|due\\sto|because|caused\\sby|resulting\\sfrom|resistance\\s(?:of|to|for))\\b");

    /// "the conductivity is thus raised": the verb alone would act on something else.
    private static final Pattern PASSIVE =
            Pattern.compile(
                    "\\b(?:is|are|was|were|be|been|being|gets?|got|becomes?)\\s(?:\\w+ly\\s|thus\\s|also\\s|well\\s|further\\s|then\\s){0,2}$");

    /// What follows such a comma is said of something else.
    private static final Pattern OTHER_SUBJECT =
            Pattern.compile(",\\s(?:it|they|we|this|these|and|so|the|an?|thus|\\p{L}+ing)\\b");

    /// A role found in a sentence.
    ///
    /// @param verb start of the word that tells the effect
    /// @param start of verb and thing together
    /// @param end of verb and thing together
    record Found(String notation, int verb, int start, int end) {}

    private final List<Role> roles;

    RoleFinder(List<Role> roles) {
        this.roles = List.copyOf(roles);
    }

    /// The roles of a sentence, each once.
    ///
    /// @param from where it begins to claim something
    List<Found> find(String text, int from) {
        List<Found> found = new ArrayList<>();
        for (Role role : roles) {
            boolean known = found.stream().anyMatch(it -> it.notation().equals(role.notation()));
            if (!known) {
                find(role, text, from).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether words name what a role acts on.
    boolean isThing(String notation, String words) {
        return roles.stream()
                .filter(it -> it.notation().equals(notation))
                .anyMatch(it -> it.thing().matcher(words).find());
    }

    private static Optional<Found> find(Role role, String text, int from) {
        Matcher thing = role.thing().matcher(text);
        boolean more = thing.find(from);
        while (more) {
            Optional<Found> found = before(role, text, thing).or(() -> behind(role, text, thing));
            if (found.isPresent()) {
                return found;
            }
            more = thing.find();
        }
        return Optional.empty();
    }

    /// "enhances the … conductivity", "fast ion diffusion". A nearer word of the other effect ("the
    /// reduced conductivity") speaks against it.
    private static Optional<Found> before(Role role, String text, Matcher thing) {
        int own =
                Math.max(
                        Math.max(
                                last(general(role), text, thing.start(), REACH),
                                last(role.more(), text, thing.start(), REACH)),
                        last(adjective(role), text, thing.start(), REACH_OF_ADJECTIVE));
        int other =
                Math.max(
                        last(opposite(role), text, thing.start(), REACH),
                        last(oppositeAdjective(role), text, thing.start(), REACH_OF_ADJECTIVE));
        boolean poor =
                own >= 0
                        && role.effect() == Effect.RAISED
                        && (isPoor(text, own, thing.start()) || isRefused(text, own, thing.end()));
        return own >= 0 && own >= other && !poor
                ? Optional.of(new Found(role.notation(), own, own, thing.end()))
                : Optional.empty();
    }

    /// "hampers the fast …"; "stronger …, yet they remain weak".
    private static boolean isRefused(String text, int own, int end) {
        boolean verb = RAISING.matcher(text).region(own, text.length()).lookingAt();
        return !verb && Unclaimed.isHampered(text, own) || Unclaimed.isTakenBack(text, end);
    }

    private static boolean isPoor(String text, int verb, int thing) {
        int poor = last(POOR, text, thing, REACH_OF_ADJECTIVE);
        return poor > verb && !(verb >= 0 && GOVERNS.matcher(text.substring(verb, poor)).matches());
    }

    private static int last(Pattern words, String text, int place, int reach) {
        Matcher word = words.matcher(text).region(Math.max(0, place - reach), place);
        word.useTransparentBounds(true);
        int last = -1;
        while (word.find()) {
            boolean suffered = text.startsWith(" by ", word.end());
            last = !suffered && isFree(text, word.end(), place) ? word.start() : last;
        }
        return last;
    }

    /// "the conductivity … is enhanced", "the barrier drops".
    private static Optional<Found> behind(Role role, String text, Matcher thing) {
        int to = Math.min(text.length(), thing.end() + REACH_BACK);
        for (Pattern words : List.of(general(role), role.more(), adjective(role))) {
            Matcher word = words.matcher(text).region(thing.end(), to);
            word.useTransparentBounds(true);
            boolean found = word.find();
            String between = found ? text.substring(thing.end(), word.start()) : "";
            boolean passive = words != general(role) || PASSIVE.matcher(between).find();
            if (found
                    && passive
                    && isPredicate(between)
                    && !Unclaimed.isTakenBack(text, word.end())) {
                return Optional.of(
                        new Found(role.notation(), word.start(), thing.start(), word.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPredicate(String between) {
        return !OTHER_SUBJECT.matcher(between).find() && !BORDER.matcher(between).find();
    }

    private static Pattern general(Role role) {
        return role.effect() == Effect.RAISED ? RAISING : LOWERING;
    }

    private static Pattern opposite(Role role) {
        return role.effect() == Effect.RAISED ? LOWERING : RAISING;
    }

    private static Pattern adjective(Role role) {
        return role.effect() == Effect.RAISED ? HIGH : LOW;
    }

    private static Pattern oppositeAdjective(Role role) {
        return role.effect() == Effect.RAISED ? LOW : HIGH;
    }

    private static boolean isFree(String text, int from, int to) {
        return from > to || !BORDER.matcher(text.substring(from, to)).find();
    }
}

package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.fact.role.Role.Effect;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds roles told by a verb or adjective and what it acts on.
final class RoleFinder {
    private static final Pattern RAISING =
            Pattern.compile(
                    "(?i)\\b(?:enhanc|improv|increas|accelerat|promot|facilitat|boost|speed|expedit|rais|heighten|strengthen|optimi[sz]|foster|hasten|ensur|guarantee|provid|offer|suppl(?:y|ied|ies)|endow|afford|deliver|enabl|favou?r|benefi[ct]|possess|increment|elevat|upgrad|maximi[sz]|reinforc|stabili[sz]|creat|generat|introduc|induc|expos|conduc(?=ive)|help|impart|allow|permit|contribut|assist|bring|good\\sfor)\\w*");

    private static final Pattern LOWERING =
            Wording.pattern(
                    "(?i)\\b(?:{lowering_reduction}|lower|decreas|diminish|alleviat|mitigat|suppress|reliev|restrain|inhibit|minimi[sz]|prevent|avoid|imped|hinder|restrict|limit|weaken|eliminat|ameliorat|lessen|shorten|overcom|obviat|circumvent|attenuat|counteract|shield|block|constrain|prohibit|preclud|retard|curb|curtail)\\w*");

    /// Adjectives tell the effect only right before the thing, or as predicate right behind it.
    private static final Pattern HIGH =
            Pattern.compile("(?i)\\b(?:superior|high(?:er)?|better|larger|greater|efficient)\\b");

    private static final Pattern LOW =
            Pattern.compile("(?i)\\b(?:smaller|lower|less|weaker|poorer|inferior)\\b");

    /// "the poor conductivity": the thing is low to begin with.
    private static final Pattern POOR =
            Pattern.compile(
                    "(?i)\\b(?:poor(?:er)?|low|sluggish|slow(?:er)?|inferior|insufficient|limited|weak(?:er)?|bad|worse|unsatisfactory|irreversible)\\b");

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
    /// @param verb the word that tells the effect
    /// @param thing what is acted on; the same as the verb where the role is named as such
    record Found(String notation, Span verb, Span thing) {
        static Found named(String notation, Span term) {
            return new Found(notation, term, term);
        }

        /// Whether a term of the vocabulary says it as such, and no verb.
        boolean isNamed() {
            return verb.equals(thing);
        }

        /// Verb and thing together.
        Span whole() {
            return verb.cover(thing);
        }
    }

    private final List<Role> roles;

    RoleFinder(List<Role> roles) {
        this.roles = List.copyOf(roles);
    }

    /// The roles of a sentence, each once.
    ///
    /// @param from where it begins to claim something
    /// @param belongs whether verb and thing belong together
    List<Found> find(String text, int from, Predicate<Found> belongs) {
        List<Found> found = new ArrayList<>();
        for (Role role : roles) {
            boolean known = found.stream().anyMatch(it -> it.notation().equals(role.notation()));
            if (!known) {
                find(role, text, from, belongs).ifPresent(found::add);
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

    private static Optional<Found> find(
            Role role, String text, int from, Predicate<Found> belongs) {
        Matcher thing = role.thing().matcher(text);
        boolean more = thing.find(from);
        while (more) {
            Span acted = new Span(thing.start(), thing.end());
            Optional<Found> found =
                    before(role, text, acted)
                            .filter(belongs)
                            .findFirst()
                            .or(() -> behind(role, text, acted).filter(belongs).findFirst());
            if (found.isPresent()) {
                return found;
            }
            more = thing.find();
        }
        return Optional.empty();
    }

    /// "enhances the … conductivity", "fast ion diffusion", the nearest verb first. A nearer word
    /// of the other effect ("the reduced conductivity") speaks against it.
    private static Stream<Found> before(Role role, String text, Span thing) {
        int place = thing.start();
        int other =
                Math.max(
                        last(opposite(role), text, place, REACH),
                        last(oppositeAdjective(role), text, place, REACH_OF_ADJECTIVE));
        return Stream.of(
                        all(general(role), text, place, REACH),
                        all(role.more(), text, place, REACH),
                        all(adjective(role), text, place, REACH_OF_ADJECTIVE))
                .flatMap(List::stream)
                .filter(own -> own >= other)
                .filter(own -> role.effect() == Effect.LOWERED || !isDenied(text, own, thing))
                .sorted(Comparator.reverseOrder())
                .map(own -> new Found(role.notation(), word(text, own), thing));
    }

    private static boolean isDenied(String text, int own, Span thing) {
        return isPoor(text, own, thing.start()) || isRefused(text, own, thing.end());
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
        List<Integer> all = all(words, text, place, reach);
        return all.isEmpty() ? -1 : all.getLast();
    }

    private static List<Integer> all(Pattern words, String text, int place, int reach) {
        Matcher word = words.matcher(text).region(Math.max(0, place - reach), place);
        word.useTransparentBounds(true);
        List<Integer> all = new ArrayList<>();
        while (word.find()) {
            boolean suffered = text.startsWith(" by ", word.end());
            if (!suffered && isFree(text, word.end(), place)) {
                all.add(word.start());
            }
        }
        return all;
    }

    /// "the conductivity … is enhanced", "the barrier drops".
    private static Stream<Found> behind(Role role, String text, Span thing) {
        return Stream.of(general(role), role.more(), adjective(role))
                .flatMap(words -> behind(words, words == general(role), text, thing))
                .map(word -> new Found(role.notation(), word, thing));
    }

    /// The first of the words, where the thing is its subject.
    ///
    /// @param passive whether a verb alone would act on something else
    private static Stream<Span> behind(Pattern words, boolean passive, String text, Span thing) {
        int to = Math.min(text.length(), thing.end() + REACH_BACK);
        Matcher word = words.matcher(text).region(thing.end(), to);
        word.useTransparentBounds(true);
        if (!word.find()) {
            return Stream.empty();
        }
        String between = text.substring(thing.end(), word.start());
        boolean said = !passive || PASSIVE.matcher(between).find();
        boolean poor = !passive && isPoor(text, -1, thing.start());
        return said && !poor && isPredicate(between) && !Unclaimed.isTakenBack(text, word.end())
                ? Stream.of(new Span(word.start(), word.end()))
                : Stream.empty();
    }

    private static Span word(String text, int start) {
        int end = start + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
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

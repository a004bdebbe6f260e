package org.heterograph.fact.role;

import org.heterograph.vocabulary.Cues;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A role told by a verb and its object: which things, when raised or lowered, mean it.
///
/// @param notation of the mechanism in the vocabulary
/// @param effect whether the thing is raised or lowered
/// @param thing what is acted on
/// @param more verbs and adjectives that tell the effect of this thing besides the general ones
record Role(String notation, Effect effect, Pattern thing, Pattern more) {
    /// Which way the thing goes.
    enum Effect {
        RAISED,
        LOWERED
    }

    private static final String NONE = "(?!)";

    /// The roles that the vocabulary tells of, in its order.
    static List<Role> of(List<Cues> cues) {
        return cues.stream()
                .flatMap(
                        it ->
                                Stream.of(
                                        role(it, Effect.RAISED, it.raises(), it.raisedBy()),
                                        role(it, Effect.LOWERED, it.lowers(), it.loweredBy())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Role> role(
            Cues cues, Effect effect, List<String> things, List<String> words) {
        return things.isEmpty()
                ? List.of()
                : List.of(
                        new Role(
                                cues.mechanism(),
                                effect,
                                Pattern.compile("(?i)(?:" + String.join("|", things) + ")"),
                                words(words)));
    }

    private static Pattern words(List<String> words) {
        String alternatives = words.isEmpty() ? NONE : String.join("|", words);
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")(?!\\w)");
    }
}

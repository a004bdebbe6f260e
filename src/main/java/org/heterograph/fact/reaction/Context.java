package org.heterograph.fact.reaction;

import org.heterograph.document.Document;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the words around an equation without electrons tell of its process.
final class Context {
    private static final Pattern DISCHARGE = Wording.pattern("(?i)\\b{taking_up}");
    private static final Pattern CHARGE = Wording.pattern("(?i)\\b{giving_back}");
    private static final Pattern SYNTHESIS = Wording.pattern("(?i)\\b{making_reactions}\\b");

    private Context() {}

    static Optional<String> process(Document document, ReactionClaims.Setting setting) {
        return setting.context()
                .map(it -> document.text(it.sentence().span()))
                .flatMap(Context::process);
    }

    private static Optional<String> process(String words) {
        if (SYNTHESIS.matcher(words).find()) {
            return Optional.of("synthesis");
        }
        if (CHARGE.matcher(words).find()) {
            return Optional.of("charge");
        }
        return DISCHARGE.matcher(words).find() ? Optional.of("discharge") : Optional.empty();
    }
}

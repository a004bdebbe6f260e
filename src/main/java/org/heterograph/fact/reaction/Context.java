package org.heterograph.fact.reaction;

import org.heterograph.document.Document;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the words around an equation without electrons tell of its process.
final class Context {
    private static final Pattern DISCHARGE =
            Pattern.compile("(?i)\\bdischarg\\w*|\\b(?:sodi|lithi|potassi)ation\\b");
    private static final Pattern CHARGE =
            Pattern.compile(
                    "(?i)\\b(?:re)?charging\\b|\\bde-?(?:sodi|lithi|potassi)ation\\b|\\bcharge process\\b");
    private static final Pattern SYNTHESIS =
            Pattern.compile(
                    "(?i)\\b(?:synthes\\w+|prepar\\w+|precipitat\\w+|hydrothermal\\w*|solvothermal\\w*|anneal\\w*|etch\\w*|hydroly\\w+)\\b");

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

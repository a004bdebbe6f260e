package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;

/// The masked form in which roles are read: ions keep their names, as rules speak of them.
final class Masks {
    private Masks() {}

    static MaskedSentence butIons(Document document, Telling telling) {
        return new MaskedSentence(
                document,
                telling.span(),
                telling.sentence().materials().stream()
                        .filter(it -> !it.composite().kind().equals("ion"))
                        .toList());
    }
}

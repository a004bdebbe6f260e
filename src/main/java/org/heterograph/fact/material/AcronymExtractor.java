package org.heterograph.fact.material;

import org.heterograph.document.Document;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Statement;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.acronym.Acronym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes a statement of each short form and what it stands for, at the first place that says so.
public final class AcronymExtractor implements Extractor {
    private static final double CONFIDENCE = 0.95;

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Places places = new Places(document, mentions);
        Set<String> known = new HashSet<>();
        List<Statement> found = new ArrayList<>();
        for (Acronym it : mentions.acronyms()) {
            String meaning = it.shortForm() + " " + it.longForm().toLowerCase(Locale.ROOT);
            if (known.add(meaning)) {
                found.add(statement(document, places, it));
            }
        }
        return found;
    }

    private static Statement statement(Document document, Places places, Acronym it) {
        Claim claim =
                new Claim(
                        FactIds.of(document.file(), "acronym", it.shortForm(), it.longForm()),
                        "",
                        CONFIDENCE,
                        "acronym.definition",
                        true,
                        List.of(),
                        places.of(it.span()));
        return new Statement.Acronym(claim, it.shortForm(), it.longForm());
    }
}

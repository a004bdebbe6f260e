package org.heterograph.fact.table;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.document.Span;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.vocabulary.Vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads whom a row is about from its first cell.
final class SubjectReader {
    private final MaterialNameParser parser;
    private final List<MaterialMention> materials;

    SubjectReader(Vocabulary vocabulary, Mentions mentions) {
        parser = new MaterialNameParser(vocabulary.names());
        materials = mentions.materials();
    }

    Optional<Subject> read(Grid grid, Span cell) {
        String name = oneLine(grid.text(cell));
        return name.chars().anyMatch(Character::isLetter)
                ? Optional.of(subject(cell, name))
                : Optional.empty();
    }

    /// A name broken over lines loses the blanks at the breaks.
    static String oneLine(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll(
                        "(?<=[^\\s][@/])\\s(?=[\\p{Lu}\\d])|(?<=[\\p{L}\\d])\\s(?=[@/]\\S)", "");
    }

    private Subject subject(Span cell, String name) {
        Optional<Composite> whole = parser.parse(name);
        if (whole.isPresent()) {
            return new Subject(cell, name, entity(whole.get()), whole);
        }
        Optional<MaterialMention> within =
                materials.stream()
                        .filter(it -> cell.contains(it.span()))
                        .filter(it -> 2 * it.name().length() >= name.length())
                        .filter(it -> !isSource(it))
                        .findFirst();
        String entity = within.map(MaterialMention::entity).orElse(name.toLowerCase(Locale.ROOT));
        return new Subject(cell, name, entity, within.map(MaterialMention::composite));
    }

    /// "Reed flowers (porous carbon)" is not what it was made from.
    private static boolean isSource(MaterialMention it) {
        return it.composite().kind().equals("precursor");
    }

    /// The entity that the text's mentions of the same name have.
    String entity(Composite composite) {
        return materials.stream()
                .filter(it -> it.composite().identity().equals(composite.identity()))
                .map(MaterialMention::entity)
                .findFirst()
                .orElse(composite.identity());
    }
}

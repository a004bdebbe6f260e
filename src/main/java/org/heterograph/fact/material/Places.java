package org.heterograph.fact.material;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.TableCell;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.Passage;

import java.util.List;
import java.util.Optional;

/// Evidence of a name: where it stands, in which section, in text, caption or table.
final class Places {
    private final Document document;
    private final Mentions mentions;

    Places(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    Evidence of(Span span) {
        Optional<Passage> passage =
                mentions.passages().stream().filter(it -> it.span().contains(span)).findFirst();
        Optional<Block.Table> table =
                document.blocks(Block.Table.class)
                        .filter(it -> it.span().contains(span))
                        .findFirst();
        return new Evidence(
                Quote.of(document, span),
                passage.map(Passage::section).or(() -> table.map(Block.Table::label)).orElse(""),
                table.isPresent()
                        ? Source.TABLE
                        : passage.map(Places::source).orElse(Source.HEADING),
                List.of(),
                List.of(),
                table.flatMap(it -> cell(it, span)));
    }

    private static Source source(Passage passage) {
        return switch (passage.block()) {
            case Block.Caption _ -> Source.CAPTION;
            case Block.Equation _ -> Source.EQUATION;
            default -> Source.TEXT;
        };
    }

    private static Optional<TableCell> cell(Block.Table table, Span span) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.rows().get(row).get(column).span().contains(span)) {
                    return Optional.of(new TableCell(table.label(), row, column));
                }
            }
        }
        return Optional.empty();
    }
}

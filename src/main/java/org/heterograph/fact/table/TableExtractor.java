package org.heterograph.fact.table;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.mention.Mentions;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads measurements from the tables of a paper.
///
/// A row `SnS2/CoS@NC | 0.01–3 | 512/1/300` under `Anode | Window (V) | Cycling (mAh g−1/A
/// g−1/cycles)` gives a voltage window and a specific capacity with its current and cycles.
public final class TableExtractor implements Extractor {
    private final Vocabulary vocabulary;
    private final HeaderReader headerReader;

    public TableExtractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.headerReader = new HeaderReader(vocabulary);
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        RowReader rowReader = new RowReader(vocabulary, new SubjectReader(vocabulary, mentions));
        List<Statement> measurements =
                document.blocks(Block.Table.class)
                        .flatMap(it -> read(Grid.of(document, it), rowReader).stream())
                        .toList();
        return Stream.concat(
                        RowMaterials.of(
                                document, mentions, vocabulary.lexicon("metrics"), measurements)
                                .stream(),
                        measurements.stream())
                .toList();
    }

    /// Tables with a material a column are read turned.
    private List<Statement> read(Grid grid, RowReader rowReader) {
        boolean figure = grid.table().label().startsWith("Figure");
        if (figure || grid.rows().size() < 2 || grid.width() < 2) {
            return List.of();
        }
        List<Statement> found = rows(grid, rowReader);
        return found.isEmpty() ? rows(grid.transposed(), rowReader) : found;
    }

    private List<Statement> rows(Grid grid, RowReader rowReader) {
        List<Column> columns = headerReader.read(grid);
        List<Statement> found = new ArrayList<>();
        for (int row = grid.headerRows(); row < grid.rows().size(); row++) {
            if (!grid.isGroupRow(grid.rows().get(row))) {
                found.addAll(rowReader.read(grid, row, columns));
            }
        }
        return found;
    }
}

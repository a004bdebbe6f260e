package org.heterograph.fact.credit;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.Part;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.Evidence.TableCell;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Attribution;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Credits in the rows of a table: the material of the row, and the work in its reference column.
final class RowCredits {
    private static final double CONFIDENCE = 0.9;

    private static final Pattern HEADER =
            Pattern.compile("(?i)^(?:refs?\\.?|references?|source|literature|work)$");

    private static final Pattern SHAPED =
            Pattern.compile("(?:[1-3]D\\s)?\\S{2,40}\\snano\\w{3,12}|[1-3]D\\s\\S{2,40}");

    private static final Pattern OF_SOURCE =
            Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}\\s-]{1,40}\\s\\([^()]{3,60}\\)");

    private static final Pattern LABEL = Pattern.compile("\\[?(\\d{1,3}[a-z]?)\\]?");

    List<Statement> read(Document document, Mentions mentions, Block.Table table) {
        OptionalInt column = referenceColumn(document, table);
        if (column.isEmpty()) {
            return List.of();
        }
        List<Statement> found = new ArrayList<>();
        for (int row = table.headerRows(); row < table.rows().size(); row++) {
            Cell reference = table.rows().get(row).get(column.getAsInt());
            Optional<MaterialMention> material =
                    material(document, mentions, table.rows().get(row));
            if (material.isPresent()) {
                TableCell cell = new TableCell(table.label(), row, column.getAsInt());
                for (String label : labels(document, reference.span())) {
                    found.add(attribution(document, reference, cell, material.get(), label));
                }
            }
        }
        return found;
    }

    private static OptionalInt referenceColumn(Document document, Block.Table table) {
        int columns = table.rows().isEmpty() ? 0 : table.rows().getFirst().size();
        return IntStream.range(0, columns)
                .filter(
                        column ->
                                table.rows().stream()
                                        .limit(table.headerRows())
                                        .map(row -> document.text(row.get(column).span()).strip())
                                        .anyMatch(text -> HEADER.matcher(text).matches()))
                .findFirst();
    }

    private static Optional<MaterialMention> material(
            Document document, Mentions mentions, List<Cell> row) {
        Optional<MaterialMention> own =
                mentions.materials().stream()
                        .filter(it -> row.getFirst().span().contains(it.span()))
                        .filter(it -> it.isOwnName() || isInBrackets(document, row.getFirst(), it))
                        .findFirst();
        return own.or(() -> inRow(document, mentions, row));
    }

    /// `Reed flowers (HPC)`: what was made from the source, by its short name.
    private static boolean isInBrackets(Document document, Cell cell, MaterialMention it) {
        return it.name().matches("\\p{Lu}{2,6}")
                && document.text(cell.span()).strip().endsWith("(" + it.name() + ")");
    }

    private static Optional<MaterialMention> inRow(
            Document document, Mentions mentions, List<Cell> row) {
        return row.stream()
                .flatMap(
                        cell ->
                                mentions.materials().stream()
                                        .filter(it -> cell.span().contains(it.span()))
                                        .map(it -> asRow(document, cell, it)))
                .filter(it -> !it.composite().kind().equals("ion"))
                .findFirst();
    }

    /// "Orange peel (porous carbon)" is named by its source, and is not the peel.
    private static MaterialMention asRow(Document document, Cell cell, MaterialMention it) {
        String name = document.text(cell.span()).replaceAll("\\s+", " ").strip();
        if (!it.composite().kind().equals("precursor")) {
            return isShaped(name, it)
                    ? new MaterialMention(cell.span(), name, it.composite(), it.entity())
                    : it;
        }
        Composite composite = new Composite(name, List.of(), List.of(), "phase");
        return new MaterialMention(cell.span(), name, composite, composite.identity());
    }

    /// `3D SnS2 nanopetals`: the cell has words of shape around the one name, or tells the source
    /// of the carbon that it names: `Green tea (carbon nanoflakes)`.
    private static boolean isShaped(String cell, MaterialMention it) {
        boolean carbon = it.composite().phases().isEmpty();
        return cell.contains(it.name())
                && (SHAPED.matcher(cell).matches() || carbon && OF_SOURCE.matcher(cell).matches());
    }

    /// The marks of the cell; else what it prints, where that is a label of the reference list.
    private static List<String> labels(Document document, Span cell) {
        List<String> marked =
                document.citations(cell).stream()
                        .map(CitationMark::labels)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        String text = document.text(cell).strip();
        boolean plain = marked.isEmpty() && LABEL.matcher(text).matches();
        String label = text.replaceAll("[\\[\\]]", "");
        return plain && isListed(document, label) ? List.of(label) : marked;
    }

    private static boolean isListed(Document document, String label) {
        return document.blocks(Block.Reference.class).anyMatch(it -> it.label().equals(label));
    }

    private static Attribution attribution(
            Document document,
            Cell reference,
            TableCell cell,
            MaterialMention material,
            String label) {
        Evidence evidence =
                new Evidence(
                        Quote.of(document, reference.span()),
                        cell.table(),
                        Source.TABLE,
                        List.of(new Part(Role.MATERIAL, Quote.of(document, material.span()))),
                        List.of(),
                        Optional.of(cell));
        Claim claim =
                new Claim(
                        FactIds.of(document.file(), "attribution", material.entity(), label),
                        material.entity(),
                        CONFIDENCE,
                        "attribution.row",
                        true,
                        List.of(label),
                        evidence);
        return new Attribution(claim, label, Optional.empty(), material.name());
    }
}

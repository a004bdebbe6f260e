package org.heterograph.exchange;

import org.heterograph.document.Box;
import org.heterograph.document.Place;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Quote;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Writes where a statement was read: page, boxes, section, words, pieces.
final class EvidenceLines {
    private EvidenceLines() {}

    /// What every statement has besides what it says.
    static void write(Claim claim, LineWriter line) throws IOException {
        line.text("fact", claim.fact().value())
                .text("entity", claim.entity())
                .texts("cites", claim.cites());
        if (!claim.asserted()) {
            line.truth("asserted", false);
        }
        line.number("confidence", claim.confidence()).text("rule", claim.rule());
        write(claim.evidence(), line);
    }

    static void write(Evidence evidence, LineWriter line) throws IOException {
        line.object("evidence", inside -> keys(evidence, inside));
    }

    private static void keys(Evidence evidence, LineWriter line) throws IOException {
        List<Place> places = evidence.quote().places();
        if (!places.isEmpty()) {
            place(places.getFirst(), line);
        }
        line.text("section", evidence.section()).text("source", lower(evidence.source()));
        words(evidence.quote(), line);
        line.objects("parts", evidence.parts().stream().map(EvidenceLines::part).toList())
                .texts("figures", evidence.figures());
        if (evidence.cell().isPresent()) {
            Evidence.TableCell cell = evidence.cell().get();
            line.text("table", cell.table())
                    .number("row", cell.row())
                    .number("column", cell.column());
        }
    }

    private static Line.Keys part(Evidence.Part part) {
        return line -> {
            line.text("role", lower(part.role()));
            List<Place> places = part.quote().places();
            if (!places.isEmpty()) {
                place(places.getFirst(), line);
            }
            words(part.quote(), line);
        };
    }

    private static void words(Quote quote, LineWriter line) throws IOException {
        if (quote.xpath().isPresent()) {
            line.text("xpath", quote.xpath());
        } else if (quote.places().isEmpty()) {
            line.number("offset", quote.span().start());
        }
        line.text("quote", quote.text());
        line.numbers("span", quote.span().start(), quote.span().end());
        line.objects(
                "continued",
                quote.places().stream()
                        .skip(1)
                        .map(place -> (Line.Keys) inside -> place(place, inside))
                        .toList());
    }

    static void place(Place place, LineWriter line) throws IOException {
        line.number("page", place.page())
                .boxes("boxes", place.boxes().stream().map(EvidenceLines::numbers).toList());
    }

    private static double[] numbers(Box box) {
        return new double[] {box.x(), box.y(), box.width(), box.height()};
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

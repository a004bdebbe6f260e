package org.heterograph.exchange;

import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads back what every statement has besides what it says. Boxes are printed rounded; where the
/// document prints the span's boxes the same, the document's are taken.
final class EvidenceReader {
    private final Document document;

    EvidenceReader(Document document) {
        this.document = document;
    }

    Claim claim(ObjectReader line) {
        ObjectReader evidence =
                line.object("evidence")
                        .orElseThrow(() -> new UnreadableExtractionException("no \"evidence\""));
        return new Claim(
                new FactId(line.needed("fact")),
                line.text("entity").orElse(""),
                line.number("confidence").orElse(1),
                line.text("rule").orElse(""),
                line.truth("asserted").orElse(true),
                line.texts("cites"),
                evidence(evidence));
    }

    private Evidence evidence(ObjectReader it) {
        return new Evidence(
                quote(it),
                it.text("section").orElse(""),
                it.constant(Source.class, "source").orElse(Source.TEXT),
                it.objects("parts").stream().map(this::part).toList(),
                it.texts("figures"),
                cell(it));
    }

    private Evidence.Part part(ObjectReader it) {
        Evidence.Role role =
                it.constant(Evidence.Role.class, "role")
                        .orElseThrow(
                                () -> new UnreadableExtractionException("a part without \"role\""));
        return new Evidence.Part(role, quote(it));
    }

    private static Optional<Evidence.TableCell> cell(ObjectReader it) {
        return it.text("table")
                .map(
                        table ->
                                new Evidence.TableCell(
                                        table,
                                        it.integer("row").orElse(0),
                                        it.integer("column").orElse(0)));
    }

    private Quote quote(ObjectReader it) {
        Span span = span(it.integers("span"));
        List<Place> printed = places(it);
        List<Place> exact = document.places(span);
        boolean same = rounded(exact).equals(rounded(printed));
        return new Quote(
                it.text("quote").orElse(""), span, same ? exact : printed, it.text("xpath"));
    }

    private Span span(List<Integer> ends) {
        if (ends.size() != 2
                || ends.get(0) < 0
                || ends.get(1) < ends.get(0)
                || ends.get(1) > document.text().length()) {
            throw new UnreadableExtractionException("no span of the document: " + ends);
        }
        return new Span(ends.get(0), ends.get(1));
    }

    private static List<Place> places(ObjectReader it) {
        List<Place> places = new ArrayList<>();
        place(it).ifPresent(places::add);
        it.objects("continued").forEach(more -> place(more).ifPresent(places::add));
        return places;
    }

    private static Optional<Place> place(ObjectReader it) {
        List<Box> boxes =
                it.boxes("boxes").stream().map(b -> new Box(b[0], b[1], b[2], b[3])).toList();
        return it.integer("page").stream().mapToObj(page -> new Place(page, boxes)).findFirst();
    }

    private static List<Place> rounded(List<Place> places) {
        return places.stream().map(EvidenceReader::rounded).toList();
    }

    private static Place rounded(Place place) {
        return new Place(
                place.page(), place.boxes().stream().map(EvidenceReader::rounded).toList());
    }

    private static Box rounded(Box box) {
        return new Box(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
    }

    private static double round(double number) {
        return LineWriter.twoDecimals(number).doubleValue();
    }
}

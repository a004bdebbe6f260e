package org.heterograph.graph.mapping;

import org.heterograph.document.Box;
import org.heterograph.document.Place;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.paper.FileId;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Describes where a statement was read: a Web Annotation whose body is the fact and whose targets
/// are rectangles of the file's pages.
final class EvidenceTriples {
    private final Iris iris;
    private final FileId file;
    private final TripleSink sink;

    EvidenceTriples(Iris iris, FileId file, TripleSink sink) {
        this.iris = iris;
        this.file = file;
        this.sink = sink;
    }

    /// Describes the place and hangs it upon what it is evidence for.
    ///
    /// @param number of the statement within its paper, from 1
    void describe(Description fact, Claim claim, int number) {
        Description passage =
                describe(iris.passage(file, number), claim.evidence())
                        .link(Terms.HAS_BODY, fact.subject())
                        .text(Terms.RULE, claim.rule())
                        .number(Terms.CONFIDENCE, claim.confidence());
        fact.link(Terms.HAS_EVIDENCE, passage.subject());
    }

    /// Describes words of the paper, whatever they are evidence for.
    Description describe(String iri, Evidence evidence) {
        Description passage =
                new Description(iri, sink)
                        .a(Terms.EVIDENCE)
                        .a(Terms.ANNOTATION)
                        .link(Terms.IN_PAPER, iris.file(file))
                        .text(Terms.QUOTE, evidence.quote().text())
                        .text(Terms.SECTION, evidence.section())
                        .text(Terms.SOURCE, evidence.source().name().toLowerCase(Locale.ROOT))
                        .texts(Terms.FIGURE, evidence.figures());
        evidence.cell().ifPresent(cell -> cell(passage, cell));
        places(passage, evidence);
        return passage;
    }

    private static void cell(Description passage, Evidence.TableCell cell) {
        passage.text(Terms.TABLE, cell.table())
                .whole(Terms.ROW, cell.row())
                .whole(Terms.COLUMN, cell.column());
    }

    /// The page is that where the words begin; the targets tell those that they run on to.
    private void places(Description passage, Evidence evidence) {
        List<Place> places = evidence.quote().places();
        if (places.isEmpty()) {
            passage.whole(Terms.TEXT_OFFSET, evidence.quote().span().start())
                    .link(Terms.HAS_TARGET, iris.file(file));
            return;
        }
        passage.whole(Terms.PAGE, places.getFirst().page())
                .text(Terms.BOXES, boxes(places.getFirst()));
        for (Place place : places) {
            place.boxes().forEach(box -> passage.link(Terms.HAS_TARGET, target(place, box)));
        }
    }

    /// `[[72, 100.5, 50, 12], …]`: left, top, width, height in points, as statements print them.
    private static String boxes(Place place) {
        return place.boxes().stream()
                .map(box -> "[" + numbers(box).collect(Collectors.joining(", ")) + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A rectangle of a page as a fragment of a PDF (RFC 8118, `viewrect`).
    private String target(Place place, Box box) {
        return iris.file(file)
                + "#page="
                + place.page()
                + "&viewrect="
                + numbers(box).collect(Collectors.joining(","));
    }

    private static Stream<String> numbers(Box box) {
        return Stream.of(box.x(), box.y(), box.width(), box.height()).map(EvidenceTriples::rounded);
    }

    private static String rounded(double number) {
        BigDecimal two = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return two.signum() == 0 ? "0" : two.stripTrailingZeros().toPlainString();
    }
}

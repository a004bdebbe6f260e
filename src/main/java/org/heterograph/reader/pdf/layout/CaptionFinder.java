package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.outline.CaptionLabel;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the captions of a page: blocks that open with a label and are set apart from the running
/// text by style or distance.
final class CaptionFinder {
    private static final int MOST_UNDER_LABEL = 8;

    /// In points.
    private static final double CENTRED = 6;

    private final BodyStyle body;

    CaptionFinder(BodyStyle body) {
        this.body = body;
    }

    /// A caption with its lines.
    record FoundCaption(CaptionLabel label, List<TextLine> lines, Box box) {}

    /// @param cells what belongs to tables and to no caption
    List<FoundCaption> find(List<TextLine> lines, TableLines cells) {
        Predicate<TextLine> opens = line -> opensCaption(line, lines);
        List<FoundCaption> captions = new ArrayList<>();
        List<TextBlock> blocks = new BlockBuilder(body, opens.or(cells::begins)).build(lines);
        for (TextBlock block : blocks) {
            TextLine first = block.lines().getFirst();
            if (opens.test(first)) {
                List<TextLine> own = new ArrayList<>(ownLines(block.lines()));
                own.addAll(under(block, blocks, opens.or(cells::begins)));
                captions.add(new FoundCaption(label(first).orElseThrow(), own, Spans.cover(own)));
            }
        }
        return captions;
    }

    /// The words of a label that stands alone on its line, set in the middle of the same column.
    private List<TextLine> under(
            TextBlock label, List<TextBlock> blocks, Predicate<TextLine> opens) {
        TextLine line = label.lines().getFirst();
        if (label.lines().size() > 1
                || label(line).orElseThrow().length() < line.text().strip().length()) {
            return List.of();
        }
        return blocks.stream()
                .filter(it -> it.box().y() > line.baseline() - 2)
                .filter(it -> it.box().y() - label.box().bottom() < body.leading())
                .filter(it -> it.lines().size() <= MOST_UNDER_LABEL)
                .filter(it -> Math.abs(it.box().centerX() - label.box().centerX()) < CENTRED)
                .filter(it -> it.box().width() > 2 * label.box().width())
                .filter(it -> !opens.test(it.lines().getFirst()))
                .findFirst()
                .map(TextBlock::lines)
                .orElse(List.of());
    }

    private static Optional<CaptionLabel> label(TextLine line) {
        return CaptionLabel.of(line.text());
    }

    private boolean opensCaption(TextLine line, List<TextLine> lines) {
        Optional<CaptionLabel> label = label(line);
        if (label.isEmpty()) {
            return false;
        }
        boolean ownStyle = !body.isBodySize(line) || !restInBodyFont(line, label.get());
        boolean bold = line.glyphs().getFirst().bold();
        boolean apart = !followsText(line, lines);
        if (label.get().separated()) {
            return ownStyle || bold || apart;
        }
        boolean alone = label.get().length() >= line.text().strip().length();
        return (ownStyle && apart)
                || (bold && !body.isBodySize(line))
                || (alone && (apart || bold));
    }

    private boolean restInBodyFont(TextLine line, CaptionLabel label) {
        List<Glyph> rest = line.glyphs().stream().skip(label.length()).toList();
        long own = rest.stream().filter(it -> it.font().name().equals(body.font())).count();
        return rest.isEmpty() ? body.isBodyFont(line) : 2 * own >= rest.size();
    }

    /// In ems. What begins further right than the text above it does not go on with it.
    private static final double INDENT = 4;

    /// Whether a line of the same size stands close above.
    private boolean followsText(TextLine line, List<TextLine> lines) {
        return lines.stream()
                .anyMatch(
                        other ->
                                other.baseline() < line.baseline() - 2
                                        && line.baseline() - other.baseline()
                                                < 1.25
                                                        * Math.max(
                                                                body.leading()
                                                                        * line.fontSize()
                                                                        / body.size(),
                                                                line.fontSize())
                                        && Math.abs(other.fontSize() - line.fontSize())
                                                < 0.05 * line.fontSize()
                                        && line.box().x() - other.box().x()
                                                < INDENT * line.fontSize()
                                        && Spans.overlap(other.box(), line.box())
                                                > 0.5 * line.box().width());
    }

    /// The lines up to where running text begins under a caption of another style.
    private List<TextLine> ownLines(List<TextLine> lines) {
        List<TextLine> own = new ArrayList<>(List.of(lines.getFirst()));
        for (TextLine line : lines.subList(1, lines.size())) {
            boolean other =
                    Math.abs(line.fontSize() - own.getFirst().fontSize()) > 0.04 * line.fontSize()
                            && own.size() > 1
                            && body.isBodySize(line)
                            && body.isBodyFont(line);
            if (other) {
                break;
            }
            own.add(line);
        }
        return own;
    }
}

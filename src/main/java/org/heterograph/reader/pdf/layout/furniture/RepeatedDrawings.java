package org.heterograph.reader.pdf.layout.furniture;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.PageContent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Takes off what is drawn at the same place of several pages: bars, logos and lines of running
/// heads.
final class RepeatedDrawings {
    private static final int ENOUGH = 3;

    /// Share of width or height.
    private static final double EDGE = 0.12;

    List<Sheet> remove(List<Sheet> sheets) {
        Set<Box> repeated = new HashSet<>();
        for (Function<PageContent, List<Box>> kind :
                List.<Function<PageContent, List<Box>>>of(
                        PageContent::images, PageContent::drawings, PageContent::rules)) {
            repeated.addAll(repeated(sheets, kind));
        }
        return sheets.stream().map(sheet -> without(sheet, repeated)).toList();
    }

    private static Set<Box> repeated(List<Sheet> sheets, Function<PageContent, List<Box>> kind) {
        Map<Box, Set<Integer>> pages = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (Box box : kind.apply(sheet.content())) {
                pages.computeIfAbsent(rounded(box), k -> new HashSet<>()).add(sheet.number());
            }
        }
        Set<Box> repeated = new HashSet<>();
        pages.forEach(
                (box, on) -> {
                    boolean often = 2 * on.size() > sheets.size();
                    if (on.size() >= ENOUGH && (often || isAtEdge(box, sheets.getFirst()))) {
                        repeated.add(box);
                    }
                });
        return repeated;
    }

    /// Frames of plots can stand at one place of several pages too.
    private static boolean isAtEdge(Box box, Sheet sheet) {
        return box.bottom() < EDGE * sheet.height()
                || box.y() > (1 - EDGE) * sheet.height()
                || box.right() < EDGE * sheet.width()
                || box.x() > (1 - EDGE) * sheet.width();
    }

    private static Box rounded(Box box) {
        return new Box(
                Math.round(box.x()),
                Math.round(box.y()),
                Math.round(box.width()),
                Math.round(box.height()));
    }

    private static Sheet without(Sheet sheet, Set<Box> repeated) {
        PageContent content = sheet.content();
        PageContent plain =
                new PageContent(
                        content.page(),
                        content.glyphs(),
                        left(content.rules(), repeated),
                        left(content.images(), repeated),
                        left(content.drawings(), repeated),
                        content.links());
        return new Sheet(plain, sheet.lines());
    }

    private static List<Box> left(List<Box> boxes, Set<Box> repeated) {
        return boxes.stream().filter(box -> !repeated.contains(rounded(box))).toList();
    }
}

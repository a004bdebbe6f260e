package org.heterograph.exchange;

import org.heterograph.document.Block;
import org.heterograph.document.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The blocks of a document, paragraphs that displayed equations interrupt in one piece: as an
/// author writes them, with the equations in their middle.
///
/// Some houses let a paragraph end at each displayed equation, which cannot be seen on the page;
/// theirs stay as they are, so that paragraphs are the ones of the publisher's own edition.
record WholeParagraphs(Document document) {
    /// Springer Nature and the Royal Society of Chemistry.
    private static final Set<String> ENDED_BY_EQUATIONS =
            Set.of("10.1007", "10.1038", "10.1039", "10.1186");

    List<Block> blocks() {
        boolean ended =
                document.front()
                        .work()
                        .doi()
                        .filter(it -> ENDED_BY_EQUATIONS.contains(it.doi().split("/", 2)[0]))
                        .isPresent();
        return ended ? document.blocks() : joined();
    }

    private List<Block> joined() {
        List<Block> whole = new ArrayList<>();
        for (Block block : document.blocks()) {
            int start = block instanceof Block.Paragraph it && it.goesOn() ? start(whole) : -1;
            if (start >= 0 && block instanceof Block.Paragraph rest) {
                Block.Paragraph first = (Block.Paragraph) whole.get(start);
                whole.subList(start, whole.size()).clear();
                whole.add(new Block.Paragraph(first.span().cover(rest.span()), first.part()));
            } else {
                whole.add(block);
            }
        }
        return whole;
    }

    /// Where the paragraph before the equations at the end stands, -1 without one.
    private static int start(List<Block> blocks) {
        int at = blocks.size() - 1;
        while (at >= 0 && blocks.get(at) instanceof Block.Equation) {
            at--;
        }
        boolean interrupted = at >= 0 && at < blocks.size() - 1;
        return interrupted && blocks.get(at) instanceof Block.Paragraph ? at : -1;
    }
}

package org.heterograph.exchange;

import org.heterograph.document.Block;
import org.heterograph.document.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The blocks of a document, paragraphs in one piece with the displayed equations in their middle
/// or at their end, as an author writes them.
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
        boolean afterEquation = false;
        for (Block block : document.blocks()) {
            boolean equation = block instanceof Block.Equation;
            boolean rest =
                    afterEquation
                            && block instanceof Block.Paragraph paragraph
                            && paragraph.goesOn();
            if ((equation || rest)
                    && !whole.isEmpty()
                    && whole.getLast() instanceof Block.Paragraph first) {
                Block.Paragraph longer =
                        new Block.Paragraph(first.span().cover(block.span()), first.part());
                whole.set(whole.size() - 1, longer);
                afterEquation = equation;
            } else {
                whole.add(block);
                afterEquation = false;
            }
        }
        return whole;
    }
}

package org.heterograph.exchange;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.paper.WorkId;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The blocks of a document, paragraphs in one piece with the displayed equations in their middle
/// or at their end, as an author writes them.
///
/// Some houses let a paragraph end at each displayed equation, which cannot be seen on the page;
/// theirs stay as they are, so that paragraphs are the ones of the publisher's own edition.
record WholeParagraphs(Document document) {
    /// Which houses do so.
    private static final String RESOURCE = "ended-by-equations.txt";

    private static final Set<String> ENDED_BY_EQUATIONS = prefixes();

    private static Set<String> prefixes() {
        try (InputStream in = WholeParagraphs.class.getResourceAsStream(RESOURCE)) {
            String lines =
                    new String(
                            Objects.requireNonNull(in, RESOURCE).readAllBytes(),
                            StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split(" ", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        boolean ended =
                document.front().work().doi().filter(WholeParagraphs::endsParagraphs).isPresent();
        return ended ? document.blocks() : joined();
    }

    private static boolean endsParagraphs(WorkId work) {
        return ENDED_BY_EQUATIONS.contains(work.doi().split("/", 2)[0]);
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

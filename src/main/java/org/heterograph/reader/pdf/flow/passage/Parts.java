package org.heterograph.reader.pdf.flow.passage;

import org.heterograph.document.Block;
import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.pdf.flow.Passage;

import java.util.ArrayList;
import java.util.List;

/// Tells the back matter from the body: what follows a heading such as `Acknowledgements`, up to
/// the next heading of another kind.
final class Parts {
    private Parts() {}

    static List<Passage> assign(List<Passage> passages) {
        Block.Part part = Block.Part.BODY;
        List<Passage> assigned = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Heading heading) {
                part = isBackMatter(heading) ? Block.Part.BACK_MATTER : Block.Part.BODY;
            } else if (passage instanceof Passage.References) {
                part = Block.Part.BACK_MATTER;
            }
            assigned.add(
                    passage instanceof Passage.Paragraph it && it.part() == Block.Part.BODY
                            ? new Passage.Paragraph(it.lines(), part, it.goesOn())
                            : passage);
        }
        return assigned;
    }

    private static boolean isBackMatter(Passage.Heading heading) {
        String title =
                heading.lines().getFirst().line().text().strip().substring(heading.numberLength());
        return SectionNames.isBackMatter(title) || SectionNames.isReferences(title);
    }
}

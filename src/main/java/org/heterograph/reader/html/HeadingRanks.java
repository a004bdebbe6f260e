package org.heterograph.reader.html;

import org.heterograph.reader.markup.Element;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// How deep the headings of a page lie. Pages use `h2` and `h4` and leave `h3` out, so that the
/// rank of an element tells the level only among those that occur.
///
/// @param used ranks of the page's headings in order, the title's left out
record HeadingRanks(List<Integer> used) {
    HeadingRanks {
        used = List.copyOf(used);
    }

    static HeadingRanks of(Element root, Optional<Element> title) {
        TreeSet<Integer> ranks = new TreeSet<>();
        root.all()
                .filter(it -> Blocks.isHeading(it) && !title.filter(t -> t == it).isPresent())
                .filter(it -> !PageFloat.isLabel(it) && !it.flatText().isEmpty())
                .forEach(it -> ranks.add(Blocks.rank(it)));
        return new HeadingRanks(List.copyOf(ranks));
    }

    /// From 1; 1 for a rank that does not occur.
    int level(int rank) {
        return 1 + Math.max(0, used.indexOf(rank));
    }
}

package org.heterograph.reader.pdf.flow;

import java.util.List;

/// All running text of a paper, line by line in reading order, and the captions and tables between.
public record Flow(List<FlowLine> lines, List<Placed> floats) {
    public Flow {
        lines = List.copyOf(lines);
        floats = List.copyOf(floats);
    }

    /// A caption or table.
    ///
    /// @param at index of the line before which it stands
    public record Placed(int at, Passage.Floating passage) {}
}

package org.heterograph.reader.pdf.flow.passage;

import org.heterograph.document.Block;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowBuilder;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.flow.role.BiographyFinder;
import org.heterograph.reader.pdf.flow.role.Role;
import org.heterograph.reader.pdf.flow.role.Roles;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.layout.Piece;

import java.util.ArrayList;
import java.util.List;

/// Reads the text in a frame by itself. Its headings are paragraphs: what comes after the frame
/// does not belong to them.
record Asides(BodyStyle body, ParagraphBreaks breaks) {

    List<Passage> read(Passage.Floating floating) {
        return floating.piece() instanceof Piece.Aside aside
                ? read(FlowBuilder.of(aside, floating.page()))
                : List.of(floating);
    }

    private List<Passage> read(Flow flow) {
        Roles roles = new Roles(flow.lines().size());
        BiographyFinder.mark(flow, roles);
        boolean life = false;
        for (int i = 0; i < flow.lines().size(); i++) {
            life |= roles.of(i) == Role.BIOGRAPHY;
        }
        Block.Part part = life ? Block.Part.BACK_MATTER : Block.Part.BODY;
        List<Passage> read = new ArrayList<>();
        new PassageBuilder(body, breaks, flow, new Roles(flow.lines().size()))
                .passages()
                .forEach(it -> read.add(withoutHeading(it, part)));
        return read;
    }

    private static Passage withoutHeading(Passage passage, Block.Part part) {
        return switch (passage) {
            case Passage.Heading it -> new Passage.Paragraph(it.lines(), part);
            case Passage.Paragraph it -> new Passage.Paragraph(it.lines(), part);
            case Passage.Title _, Passage.Byline _, Passage.Equation _ -> passage;
            case Passage.Note _, Passage.References _, Passage.Floating _ -> passage;
        };
    }
}

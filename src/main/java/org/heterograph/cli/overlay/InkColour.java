package org.heterograph.cli.overlay;

import org.heterograph.document.Block;

import java.awt.Color;

/// The colours of the pictures that `inspect` draws, with the words of their legend.
enum InkColour {
    HEADING("title, heading", new Color(220, 0, 0)),
    PARAGRAPH("paragraph", new Color(90, 90, 90)),
    BACK_MATTER("back matter", new Color(0, 140, 150)),
    NOTE("byline, note", new Color(240, 140, 0)),
    CAPTION("caption", new Color(170, 0, 170)),
    FIGURE("figure", new Color(255, 90, 200)),
    TABLE("table and cells", new Color(0, 60, 255)),
    EQUATION("equation", new Color(0, 140, 0)),
    REFERENCE("reference", new Color(140, 90, 30)),
    SUBSCRIPT("subscript", new Color(0, 160, 255, 110)),
    SUPERSCRIPT("superscript", new Color(255, 60, 60, 110)),
    CITATION("citation", new Color(150, 90, 20, 90)),
    STATEMENT("statement", new Color(255, 210, 0, 90)),
    UNREAD("left out: running heads, figures' words", new Color(120, 120, 120, 110));

    private final String legend;
    private final Color color;

    InkColour(String legend, Color color) {
        this.legend = legend;
        this.color = color;
    }

    String legend() {
        return legend;
    }

    Color color() {
        return color;
    }

    static InkColour of(Block block) {
        return switch (block) {
            case Block.Title _, Block.Heading _ -> HEADING;
            case Block.Byline _, Block.Note _ -> NOTE;
            case Block.Paragraph it ->
                    it.part() == Block.Part.BACK_MATTER ? BACK_MATTER : PARAGRAPH;
            case Block.Caption _ -> CAPTION;
            case Block.Figure _ -> FIGURE;
            case Block.Table _ -> TABLE;
            case Block.Equation _ -> EQUATION;
            case Block.Reference _ -> REFERENCE;
        };
    }
}

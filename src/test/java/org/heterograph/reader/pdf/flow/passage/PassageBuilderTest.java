package org.heterograph.reader.pdf.flow.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowBuilder;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.flow.role.Roles;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.layout.TextBlock;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class PassageBuilderTest {
    private static final BodyStyle BODY = new BodyStyle(10, "Serif", 12);

    private static final String FIRST = "The capacity of the anode is high, and its host";
    private static final String SECOND = "keeps the sodium that comes in through the gaps.";

    @Test
    void readsNoSectionInAListOfContents() {
        List<Passage> passages =
                read(
                        List.of(
                                words(
                                        new PrintedSheet()
                                                .bold(60, 100, "Contents")
                                                .text(60, 112, "1. Introduction .......... 1")
                                                .text(60, 124, "2. Layered Sulfides ...... 4")
                                                .text(60, 136, "2.1. Tin Sulfides ........ 7")
                                                .text(60, 148, "3. Conclusions ........... 9"))));
        assertThat(passages).hasSize(1).first().isInstanceOf(Passage.Note.class);
    }

    @Test
    void putsTheLifeOfAnAuthorAtTheEndAndJoinsTheParagraphAroundIt() {
        PrintedSheet life =
                new PrintedSheet()
                        .text(60, 100, "Anna Muster received her Ph.D. from the University")
                        .text(60, 112, "of Wien. Her research interests include sulfides.");
        List<Passage> passages =
                read(
                        List.of(
                                words(new PrintedSheet().text(60, 300, FIRST)),
                                words(life),
                                words(new PrintedSheet().text(60, 400, SECOND))));
        assertThat(passages).hasSize(2);
        assertThat(text(passages.getFirst())).isEqualTo(FIRST + " " + SECOND);
        assertThat(((Passage.Paragraph) passages.getLast()).part())
                .isEqualTo(Block.Part.BACK_MATTER);
    }

    @Test
    void readsAFrameAfterTheParagraphThatItInterrupts() {
        Piece.Aside frame =
                new Piece.Aside(
                        List.of(
                                words(
                                        new PrintedSheet()
                                                .bold(60, 340, "Key Points of This Paper"))),
                        new Box(50, 320, 300, 40));
        List<Passage> passages =
                read(
                        List.of(
                                words(new PrintedSheet().text(60, 300, FIRST)),
                                frame,
                                words(new PrintedSheet().text(60, 400, SECOND))));
        assertThat(passages).hasSize(2).allMatch(Passage.Paragraph.class::isInstance);
        assertThat(text(passages.getFirst())).isEqualTo(FIRST + " " + SECOND);
    }

    @Test
    void partsARunInHeadingOfTwoLinesFromItsParagraph() {
        List<Passage> passages =
                read(
                        List.of(
                                words(
                                        new PrintedSheet()
                                                .bold(
                                                        60,
                                                        100,
                                                        "Synthesis of the Layered Tin Sulfide on")
                                                .bold(60, 112, "Graphene.")
                                                .text(110, 112, "The powders were ground."))));
        assertThat(passages).hasSize(2);
        assertThat(text(passages.getFirst()))
                .isEqualTo("Synthesis of the Layered Tin Sulfide on Graphene.");
        assertThat(passages.getFirst()).isInstanceOf(Passage.Heading.class);
    }

    @Test
    void partsARunInHeadingWhoseSubscriptsArePrintedPlain() {
        PrintedSheet page =
                new PrintedSheet()
                        .bold(60, 100, "2.1. Tin Sulfide SnS")
                        .size(6)
                        .text(160, 102, "2")
                        .size(10)
                        .bold(163, 100, " and WSe")
                        .size(6)
                        .text(203, 102, "2")
                        .size(10)
                        .bold(206, 100, ".")
                        .text(211, 100, " The powders were ground.");
        List<Passage> passages = read(List.of(words(page)));
        assertThat(passages).hasSize(2);
        assertThat(text(passages.getFirst())).isEqualTo("2.1. Tin Sulfide SnS2 and WSe2.");
        assertThat(passages.getFirst()).isInstanceOf(Passage.Heading.class);
    }

    @Test
    void beginsAParagraphWithANumberedHeadingAtTheTopOfAColumn() {
        String end = "keeps the sodium that comes in through gaps here.";
        PrintedSheet left =
                new PrintedSheet().text(70, 288, FIRST).text(60, 300, FIRST).text(60, 312, end);
        PrintedSheet right =
                new PrintedSheet()
                        .bold(60, 100, "2.3. Tin Sulfides.")
                        .text(155, 100, "The powders were ground.");
        List<Passage> passages = read(List.of(words(left), words(right)));
        assertThat(passages).hasSize(3);
        assertThat(text(passages.get(1))).isEqualTo("2.3. Tin Sulfides.");
    }

    @Test
    void readsNoHeadingInTheNumeratorsOfAnEquation() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(60, 300, FIRST)
                        .bold(130, 318, "Tp \u2212 Tnip dTm")
                        .bold(120, 325, "RAVG = \u2248 \u00d7 vc")
                        .text(280, 325, "(5)")
                        .text(60, 345, SECOND);
        List<Passage> passages = read(List.of(words(page)));
        assertThat(passages).noneMatch(Passage.Heading.class::isInstance);
        assertThat(passages).anyMatch(Passage.Equation.class::isInstance);
    }

    private static List<Passage> read(List<Piece> pieces) {
        Flow flow = FlowBuilder.build(List.of(pieces));
        return PassageBuilder.build(BODY, flow, new Roles(flow.lines().size()));
    }

    private static Piece.Words words(PrintedSheet page) {
        List<TextLine> lines = page.lines();
        Box box = lines.stream().map(TextLine::box).reduce(Box::cover).orElseThrow();
        return new Piece.Words(new TextBlock(lines, box), 60, box.right(), true);
    }

    private static String text(Passage passage) {
        List<PageLine> lines = new ArrayList<>();
        switch (passage) {
            case Passage.Heading it -> lines.addAll(it.lines());
            case Passage.Paragraph it -> lines.addAll(it.lines());
            case Passage.Title _, Passage.Byline _, Passage.Equation _ -> {}
            case Passage.Note _, Passage.References _, Passage.Floating _ -> {}
        }
        return lines.stream().map(it -> it.line().text()).collect(Collectors.joining(" "));
    }
}

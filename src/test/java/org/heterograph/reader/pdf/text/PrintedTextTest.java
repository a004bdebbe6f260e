package org.heterograph.reader.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.reader.pdf.PdfReader;
import org.heterograph.support.PdfBuilder;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What is printed on a page, and what stands in the text and its marks.
class PrintedTextTest {
    private static final String TEXT =
            "Tin selenide stores sodium by conversion and alloying, and the two steps follow each"
                    + " other on discharge. The sheets grow upright on carbon cloth, so that the"
                    + " electrolyte reaches all of them and no binder is needed. After the first"
                    + " cycle the loss is small and the curves lie upon each other.";

    private static PdfBuilder page() {
        return new PdfBuilder().page().paragraph(60, 100, 475, 10, TEXT);
    }

    private static Document read(PdfBuilder pdf) {
        return new PdfReader().read(pdf.build());
    }

    private static String marked(PdfBuilder pdf) {
        Document document = read(pdf);
        return String.join(
                " ",
                document.blocks(Block.Paragraph.class)
                        .map(it -> document.marked(it.span()))
                        .toList());
    }

    @Test
    void keepsTheChargeOfAnIonInsideOfTheSubscript() {
        PdfBuilder pdf = page().text(60, 200, 10, "The coefficient");
        pdf.text(125, 200, 10, "D").lower("Na").text(140.5, 199.5, 5, "+");
        pdf.text(147, 200, 10, "of the ions is small here.");
        assertThat(marked(pdf)).contains("D_{Na+}");
    }

    @Test
    void readsTheLowerOfTwoStackedScriptsFirst() {
        PdfBuilder pdf = page().text(60, 200, 10, "The radius");
        pdf.text(106, 200, 10, "r").text(109.4, 202, 7, "in").text(109.4, 196, 7, "coil");
        pdf.text(124, 200, 10, "of the coil is 25 mm in the end.");
        assertThat(marked(pdf)).contains("radius r_{in}^{coil} of");
    }

    @Test
    void marksScriptsThatAreCharactersOfTheirOwn() {
        PdfBuilder pdf = page().text(60, 200, 10, "The surface is 120 m² in a gram of it.");
        assertThat(marked(pdf)).contains("120 m^{²} in a gram");
    }

    @Test
    void readsDegreesAsNoScript() {
        PdfBuilder pdf = page().text(60, 200, 10, "It was heated to 700 ").raise("°");
        pdf.then("C for two hours in air.");
        assertThat(marked(pdf)).contains("700 °C for").doesNotContain("^{°}");
    }

    @Test
    void putsAccentsInTheirLetters() {
        PdfBuilder pdf = page().text(60, 200, 10, "As M").text(77.2, 200, 10, "u");
        pdf.text(78, 200, 10, "¨").text(82.2, 200, 10, "ller has shown for these cells.");
        assertThat(read(pdf).text()).contains("Müller has shown");
    }

    @Test
    void keepsTheHyphenOfACompoundThatIsPrintedOnlyAtALineEnd() {
        PdfBuilder pdf = page();
        pdf.lines(
                60,
                200,
                10,
                "The sheets are made of a new kind of compound that is redox-",
                "active, and of a coefficient that is co-",
                "efficient in no sense of the word, and they work well in this cell.");
        assertThat(read(pdf).text())
                .contains("is redox-active, and")
                .contains("is coefficient in no sense");
    }

    @Test
    void goesOnWithTheParagraphBelowAnEquation() {
        PdfBuilder pdf = page().text(100, 200, 10, "SnSe + 2Na = Sn + NaSe");
        pdf.text(480, 200, 10, "(1)");
        pdf.text(60, 220, 10, "where tin is the metal that is left after the first of the steps.");
        pdf.paragraph(60, 240, 475, 10, TEXT);
        List<Boolean> goOn =
                read(pdf).blocks(Block.Paragraph.class).map(Block.Paragraph::goesOn).toList();
        assertThat(goOn).endsWith(true, false);
    }

    @Test
    void takesNoLineThatEndsWithACitationForAnEquation() {
        PdfBuilder pdf = page();
        pdf.lines(
                60,
                200,
                10,
                "Such compounds are known of most of the metals, and these are Cr(NCN), that of",
                "(NCN),[11] MnNCN,[12] FeNCN,[13] CoNCN,[14] NiNCN,[15] MnNCN,[16] FeNCN,[17] NiNCN,[18]",
                "and they were made by soft routes that need no more than water and some heat.");
        assertThat(read(pdf).blocks(Block.Equation.class)).isEmpty();
    }
}

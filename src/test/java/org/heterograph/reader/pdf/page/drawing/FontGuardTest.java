package org.heterograph.reader.pdf.page.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.limit.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class FontGuardTest {
    private final ReadingBudget budget = new ReadingBudget(ReadingLimits.USUAL);

    @Test
    void keepsATableWhereACodeStandsForSeveralLetters() throws IOException {
        COSDictionary font = checked("2 beginbfchar\n<01> <00660069>\n<02> <D835DC65>\nendbfchar");
        assertThat(font.containsKey(COSName.TO_UNICODE)).isTrue();
        assertThat(budget.warnings()).isEmpty();
    }

    @Test
    void takesOffATableOfBillionsOfCodes() throws IOException {
        COSDictionary font = checked("1 beginbfrange\n<00000000> <FFFFFFFF> <0041>\nendbfrange");
        assertThat(font.containsKey(COSName.TO_UNICODE)).isFalse();
        assertThat(budget.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<00 0000000000000000> <00000000 7FFFFFFF> <41>",
                "<99999999999> <0> <2264>",
                "<80000000> <00> <0041>"
            })
    void takesOffBillionsOfCodesHoweverTheyAreWritten(String range) throws IOException {
        COSDictionary font = checked("1 beginbfrange\n" + range + "\nendbfrange");
        assertThat(font.containsKey(COSName.TO_UNICODE)).isFalse();
    }

    @Test
    void keepsATableWhoseListsHoldSeveralLettersForACode() throws IOException {
        COSDictionary font =
                checked(
                        "2 beginbfrange\n<01> <03> [<0041> <00660066> <0042>]\n"
                                + "<05> <06> <0043>\nendbfrange");
        assertThat(font.containsKey(COSName.TO_UNICODE)).isTrue();
    }

    @Test
    void takesOffATableThatTakesOverOthersTimeAndAgain() throws IOException {
        COSDictionary font = checked("/UniGB-UTF16-H usecmap\n".repeat(1000));
        assertThat(font.containsKey(COSName.TO_UNICODE)).isFalse();
    }

    @Test
    void takesOffATableOfListsWithoutEnd() throws IOException {
        COSDictionary font = checked("1 beginbfrange\n<01> <02> " + "[".repeat(100_000));
        assertThat(font.containsKey(COSName.TO_UNICODE)).isFalse();
    }

    private COSDictionary checked(String table) throws IOException {
        COSStream letters = new COSStream();
        try (OutputStream out = letters.createOutputStream()) {
            out.write(table.getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TO_UNICODE, letters);
        COSDictionary fonts = new COSDictionary();
        COSName name = COSName.getPDFName("F1");
        fonts.setItem(name, font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        new FontGuard(budget)
                .check(
                        Operator.getOperator(OperatorName.SET_FONT_AND_SIZE),
                        List.of(name),
                        resources);
        return font;
    }
}

package org.heterograph.mention.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.support.MarkedPaper;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class AcronymFinderTest {
    private static final AcronymFinder FINDER =
            new AcronymFinder(new MaterialFinder(VocabularyReader.read().names()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We build sodium-ion batteries (NIBs).|NIBs|sodium-ion batteries",
                "It is a sodium super ion conductor (NASICON).|NASICON|sodium super ion conductor",
                "The salt was sodium bis(fluorosulfonyl)imide (NaFSI).|NaFSI|sodium bis(fluorosulfonyl)imide",
                "We used lithium iron phosphate (LFP).|LFP|lithium iron phosphate",
                "Prussian blue and its analogues (PBAs) last.|PBAs|Prussian blue and its analogues",
                "Fluid FePO4–carbon nanotube (CNT) was spun.|CNT|carbon nanotube",
                "Seen by X-ray transmission microscopy (TXM).|TXM|X-ray transmission microscopy",
                "In 1,2‐dichloroethane (DCE) it swells.|DCE|1,2‐dichloroethane",
                "By field emission electron microscopy (FE‐EM).|FE‐EM|field emission electron microscopy",
                "The specific surface areas (SSAs) fall.|SSAs|specific surface areas",
                "It adsorbs on the basal plane (BP).|BP|basal plane",
                "It dissolves in diglyme (DGM).|DGM|diglyme",
                "The free enthalpy of formation (ΔG) is low.|ΔG|free enthalpy of formation",
                "It has an in-plane crystallite size (La).|La|in-plane crystallite size"
            })
    void findsWhatAShortFormIsShortFor(String text, String shortForm, String longForm) {
        assertThat(found(text)).containsExactly(shortForm + " = " + longForm);
    }

    @Test
    void sharesTheIonOfTwoBatteries() {
        assertThat(found("We review sodium and potassium-ion batteries (SIBs/PIBs)."))
                .containsExactly("SIBs = sodium-ion batteries", "PIBs = potassium-ion batteries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We took boron nitride (BN) and potassium iodide (KI).",
                "Sheets are stacked by the layers as BAC (BAB).",
                "Among the elements, tin (Sn) is soft."
            })
    void takesNoFormulaAndNoStackForAShortForm(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        Document paper = MarkedPaper.of(text);
        return FINDER.find(new ReadableText(paper), new Span(0, paper.text().length())).stream()
                .map(it -> it.shortForm() + " = " + it.longForm())
                .toList();
    }
}

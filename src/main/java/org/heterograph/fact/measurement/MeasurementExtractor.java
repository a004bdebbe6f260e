package org.heterograph.fact.measurement;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.measurement.condition.paper.Throughout;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/// Reads measurements from the running text and the captions of a paper.
///
/// `The SnS2/CoS@NC anode keeps 512 mA h g−1 after 300 cycles at 1 A g−1.` is a specific
/// capacity of 512 mAh/g of SnS2/CoS@NC with its current and cycles.
public final class MeasurementExtractor implements Extractor {
    private final SentenceMeasurements sentences;

    public MeasurementExtractor(Vocabulary vocabulary) {
        sentences = new SentenceMeasurements(vocabulary);
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Throughout paper = Throughout.of(document, mentions);
        List<Statement> found = new ArrayList<>();
        for (Passage passage : mentions.passages()) {
            if (!(passage.block() instanceof Block.Equation)) {
                read(document, passage, paper, found);
            }
        }
        return found;
    }

    private void read(Document document, Passage passage, Throughout paper, List<Statement> found) {
        List<NamedSentence> before = new ArrayList<>();
        for (NamedSentence sentence : passage.sentences()) {
            Reading reading = new Reading(document, passage, List.copyOf(before), sentence);
            found.addAll(sentences.read(reading, paper));
            before.add(sentence);
        }
    }
}

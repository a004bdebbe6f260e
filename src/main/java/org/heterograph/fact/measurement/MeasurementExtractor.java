package org.heterograph.fact.measurement;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.measurement.condition.paper.Throughout;
import org.heterograph.fact.measurement.subject.FullCell;
import org.heterograph.fact.measurement.subject.Series;
import org.heterograph.fact.measurement.value.Paper;
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
    /// No paragraph has so many sentences; what is given as one is no endless work.
    private static final int MOST_BEFORE = 100;

    private final SentenceMeasurements sentences;

    public MeasurementExtractor(Vocabulary vocabulary) {
        sentences = new SentenceMeasurements(vocabulary);
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Throughout throughout = Throughout.of(document, mentions);
        Paper paper =
                new Paper(
                        FullCell.only(document, mentions),
                        mentions.materials(),
                        Series.tellsMembers(document.text()));
        List<Statement> found = new ArrayList<>();
        for (Passage passage : mentions.passages()) {
            if (!(passage.block() instanceof Block.Equation)) {
                read(document, paper, passage, throughout, found);
            }
        }
        return found;
    }

    private void read(
            Document document,
            Paper paper,
            Passage passage,
            Throughout throughout,
            List<Statement> found) {
        List<NamedSentence> before = new ArrayList<>();
        for (NamedSentence sentence : passage.sentences()) {
            List<NamedSentence> near = List.copyOf(before);
            Reading reading = new Reading(document, paper, passage, near, sentence);
            found.addAll(sentences.read(reading, throughout));
            before.add(sentence);
            if (before.size() > MOST_BEFORE) {
                before.removeFirst();
            }
        }
    }
}

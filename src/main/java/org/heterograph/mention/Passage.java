package org.heterograph.mention;

import org.heterograph.document.Block;
import org.heterograph.document.Span;

import java.util.List;

/// A paragraph, caption or displayed equation of the paper, with what is named in it.
///
/// @param block what it is
/// @param span its words
/// @param section number of its section, the title where sections have no number, `abstract`, or
/// the label of the figure or table it captions
public record Passage(Block block, Span span, String section, List<NamedSentence> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
    }
}

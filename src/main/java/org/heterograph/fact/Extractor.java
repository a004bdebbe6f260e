package org.heterograph.fact;

import org.heterograph.document.Document;
import org.heterograph.mention.Mentions;

import java.util.List;

/// Makes statements of one kind from what is named in a paper.
public interface Extractor {
    /// The statements in document order.
    ///
    /// @param mentions of the same document
    List<Statement> extract(Document document, Mentions mentions);
}

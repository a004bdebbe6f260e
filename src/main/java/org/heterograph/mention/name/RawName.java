package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;

/// A material named at a place, before it is known which names mean the same.
public record RawName(Span span, String name, Composite composite) {
    RawName shifted(int by) {
        return new RawName(span.shifted(by), name, composite);
    }
}

package org.heterograph.fact;

import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.document.Span;

import java.util.List;

/// Words of the paper and where they stand.
///
/// @param text the words as the document has them
/// @param span their stretch of the document's text
/// @param places a place a page, in reading order; empty for inputs without pages
public record Quote(String text, Span span, List<Place> places) {
    public Quote {
        places = List.copyOf(places);
    }

    public static Quote of(Document document, Span span) {
        return new Quote(document.text(span), span, document.places(span));
    }
}

package org.heterograph.fact;

import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.document.Span;

import java.util.List;
import java.util.Optional;

/// Words of the paper and where they stand.
///
/// @param text the words as the document has them
/// @param span their stretch of the document's text
/// @param places a place a page, in reading order; empty for inputs without pages
/// @param xpath of the element that holds them, for marked-up inputs without pages
public record Quote(String text, Span span, List<Place> places, Optional<String> xpath) {
    public Quote {
        places = List.copyOf(places);
    }

    /// Words on pages, or at an offset alone.
    public Quote(String text, Span span, List<Place> places) {
        this(text, span, places, Optional.empty());
    }

    public static Quote of(Document document, Span span) {
        return new Quote(document.text(span), span, document.places(span), document.xpath(span));
    }
}

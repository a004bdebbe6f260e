package org.heterograph.fact.sentence;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.MaterialMention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence in which each material is one character, [#MATERIAL], and citation marks are gone, so
/// that rules see its grammar.
///
/// Offsets of the masked text lead back to the document and to the material.
public final class MaskedSentence {
    /// Stands for a material, whatever its name.
    public static final char MATERIAL = '\uE000';

    private final String text;
    private final List<Integer> offsets = new ArrayList<>();
    private final List<MaterialMention> materials;
    private final List<Integer> places = new ArrayList<>();

    public MaskedSentence(Document document, Span span, List<MaterialMention> materials) {
        this.materials = List.copyOf(materials);
        List<CitationMark> marks = document.citations(span);
        StringBuilder masked = new StringBuilder();
        int at = span.start();
        for (MaterialMention material : this.materials) {
            append(document, marks, masked, at, material.span().start());
            places.add(masked.length());
            masked.append(MATERIAL);
            offsets.add(material.span().start());
            at = Math.max(at, material.span().end());
        }
        append(document, marks, masked, at, span.end());
        offsets.add(span.end());
        text = masked.toString();
    }

    private void append(
            Document document, List<CitationMark> marks, StringBuilder masked, int from, int to) {
        for (int i = from; i < to; i++) {
            int place = i;
            if (marks.stream().noneMatch(mark -> mark.span().contains(place))) {
                masked.append(document.text().charAt(i));
                offsets.add(i);
            }
        }
    }

    public String text() {
        return text;
    }

    /// The document's span of a stretch of the masked text.
    public Span span(int start, int end) {
        int from = offsets.get(start);
        return new Span(from, end == start ? from : endOf(end));
    }

    private int endOf(int end) {
        return materialAt(end - 1).map(it -> it.span().end()).orElse(offsets.get(end - 1) + 1);
    }

    /// The place of the masked text where a place of the document is.
    public int offset(int place) {
        int found = java.util.Collections.binarySearch(offsets, place);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The document's span of the clause around a stretch: up to the next semicolon on both sides.
    public Span clause(int start, int end) {
        int from = text.lastIndexOf(';', Math.max(0, start - 1)) + 1;
        int semicolon = text.indexOf(';', end);
        int to = semicolon < 0 ? text.length() : semicolon;
        while (from < start && text.charAt(from) == ' ') {
            from++;
        }
        return span(from, to);
    }

    /// The material at that place of the masked text.
    public Optional<MaterialMention> materialAt(int offset) {
        int which = places.indexOf(offset);
        return which < 0 ? Optional.empty() : Optional.of(materials.get(which));
    }

    /// The first material at or behind that place.
    public Optional<MaterialMention> materialFrom(int offset) {
        int at = text.indexOf(MATERIAL, offset);
        return at < 0 ? Optional.empty() : materialAt(at);
    }
}

package org.heterograph.reader.composition;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Script;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;

/// Stretches of the text that belong to something else.
///
/// @param spans in order, without overlaps
record Occupied(List<Span> spans) {

    static Occupied by(List<CitationMark> marks) {
        return new Occupied(marks.stream().map(CitationMark::span).sorted().toList());
    }

    /// Where no marks stand: title, byline, headings and the list of references itself.
    static Occupied byReferences(List<Block> blocks) {
        return new Occupied(
                blocks.stream()
                        .filter(
                                it ->
                                        it instanceof Block.Reference
                                                || it instanceof Block.Title
                                                || it instanceof Block.Byline
                                                || it instanceof Block.Heading)
                        .map(Block::span)
                        .toList());
    }

    boolean holds(Span span) {
        int first = firstAfter(span.start());
        return first < spans.size() && spans.get(first).overlaps(span);
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What of the scripts lies outside; of `2,[12]` the `2`. Punctuation alone is no script.
    List<Script> outside(List<Script> scripts, String text) {
        List<Script> outside = new ArrayList<>();
        for (Script script : scripts) {
            for (Span free : free(script.span())) {
                boolean whole = free.equals(script.span());
                if (whole || free.of(text).chars().anyMatch(Character::isLetterOrDigit)) {
                    outside.add(new Script(free, script.position()));
                }
            }
        }
        return outside;
    }

    private List<Span> free(Span span) {
        List<Span> free = new ArrayList<>();
        int at = span.start();
        for (int i = firstAfter(at); i < spans.size() && spans.get(i).start() < span.end(); i++) {
            if (spans.get(i).start() > at) {
                free.add(new Span(at, spans.get(i).start()));
            }
            at = Math.max(at, spans.get(i).end());
        }
        if (at < span.end()) {
            free.add(new Span(at, span.end()));
        }
        return free;
    }
}

package org.heterograph.audit;

import org.heterograph.audit.Conflict.Kind;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;

import java.util.EnumSet;
import java.util.Set;

/// A part of the paper that speaks with one voice: a section's text, a table, a caption.
record Region(Source source, String section) {
    static Region of(Statement statement) {
        Evidence evidence = statement.claim().evidence();
        return new Region(evidence.source(), evidence.section());
    }

    /// What a disagreement of two regions is called.
    static Kind kind(Region one, Region other) {
        Set<Source> sources = EnumSet.of(one.source, other.source);
        if (sources.contains(Source.TABLE)) {
            return sources.size() == 1 ? Kind.TABLE_INTERNAL : Kind.TABLE_TEXT;
        }
        if (sources.contains(Source.CAPTION)) {
            return Kind.CAPTION_TEXT;
        }
        boolean fromAbstract = one.isAbstract() || other.isAbstract();
        return fromAbstract ? Kind.ABSTRACT_BODY : Kind.TEXT_TEXT;
    }

    private boolean isAbstract() {
        return section.equals("abstract");
    }

    /// The place in words, for a reason.
    String printed() {
        return section.isEmpty() ? "the text" : section;
    }
}

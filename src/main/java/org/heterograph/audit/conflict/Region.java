package org.heterograph.audit.conflict;

import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.document.Span;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A part of the paper that speaks with one voice: a section's text, a table, a caption.
public record Region(Source source, String section) {
    public static Region of(Statement statement) {
        Evidence evidence = statement.claim().evidence();
        return new Region(evidence.source(), evidence.section());
    }

    /// Characters between statements of one sentence, or of two short ones.
    private static final int NEAR = 250;

    /// Whether two statements stand in one sentence or in two short ones.
    public static boolean areNear(Statement one, Statement other) {
        Span first = one.claim().evidence().quote().span();
        Span second = other.claim().evidence().quote().span();
        return second.start() - first.end() <= NEAR && first.start() - second.end() <= NEAR;
    }

    /// Whether two statements stand in one row of one table.
    public static boolean areInOneRow(Statement one, Statement other) {
        Optional<String> row = row(one);
        return row.isPresent() && row.equals(row(other));
    }

    private static Optional<String> row(Statement statement) {
        return statement.claim().evidence().cell().map(cell -> cell.table() + " " + cell.row());
    }

    /// What a disagreement of two regions is called.
    public static Kind kind(Region one, Region other) {
        Set<Source> sources = EnumSet.of(one.source, other.source);
        if (sources.contains(Source.CAPTION)) {
            return Kind.CAPTION_TEXT;
        }
        if (sources.contains(Source.TABLE)) {
            return sources.size() == 1 ? Kind.TABLE_INTERNAL : Kind.TABLE_TEXT;
        }
        boolean fromAbstract = one.isAbstract() || other.isAbstract();
        return fromAbstract ? Kind.ABSTRACT_BODY : Kind.TEXT_TEXT;
    }

    private boolean isAbstract() {
        return section.equals("abstract");
    }

    /// The place in words, for a reason.
    public String printed() {
        return section.isEmpty() ? "the text" : section;
    }
}

package org.heterograph.mention;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.mention.name.Kinds;

import java.util.Set;

/// A material named at a place.
///
/// @param span in the document's text
/// @param name as printed, on one line
/// @param composite the name taken apart
/// @param entity identity that all spellings of it share within the paper, aliases and acronyms
/// included
public record MaterialMention(Span span, String name, Composite composite, String entity) {
    private static final Set<String> OWN = Set.of("composite", Kinds.FULL_CELL, Kinds.CONTROL);

    /// Whether it joins several phases or supports.
    public boolean isComposite() {
        return composite.phases().size() + composite.supports().size() > 1;
    }

    /// Whether its name tells nothing of what it is made of: a sample's code, a cell of two
    /// electrodes, "the control electrode".
    public boolean isOwnName() {
        return composite.phases().isEmpty()
                && composite.supports().isEmpty()
                && OWN.contains(composite.kind());
    }

    /// Whether it names a class of materials, of which nothing in particular is told.
    public boolean isClass() {
        return composite.kind().equals(Kinds.CLASS);
    }

    /// Whether it names a cell, of either sort.
    boolean isCell() {
        return composite.kind().equals(Kinds.CELL) || isFullCell();
    }

    /// Whether it names a cell of two electrodes: `NVP‖HC`.
    public boolean isFullCell() {
        return composite.kind().equals(Kinds.FULL_CELL);
    }
}

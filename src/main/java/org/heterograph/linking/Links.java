package org.heterograph.linking;

import org.heterograph.linking.LinkedPaper.Value;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a paper hangs together with the others.
///
/// @param own the work that the paper is, where it has a key
/// @param cited works by the labels of the reference list
/// @param repeated values that stand in the paper they are credited to
public record Links(
        LinkedPaper paper,
        Optional<Work> own,
        SortedMap<String, Work> cited,
        List<Repeated> repeated) {

    public Links {
        cited = Collections.unmodifiableSortedMap(new TreeMap<>(cited));
        repeated = List.copyOf(repeated);
    }

    /// A value beside that of the paper it is credited to.
    ///
    /// @param value of this paper
    /// @param primary paper that it is from
    /// @param original value there
    /// @param agrees whether they are alike within rounding
    public record Repeated(Value value, LinkedPaper primary, Value original, boolean agrees) {}

    /// The work that a value was first published in: the one it is credited to, else this paper.
    public Optional<Work> origin(Value value) {
        List<String> labels = value.said().claim().cites();
        return switch (labels.size()) {
            case 0 -> own;
            case 1 -> Optional.ofNullable(cited.get(labels.getFirst()));
            default -> Optional.empty();
        };
    }
}

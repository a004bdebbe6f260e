package org.heterograph.app.review;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A decision as it is asked for, before it is known which statement is meant.
///
/// @param verb `accept`, `reject`, `correct`, `merge`, `split`
/// @param first fact, or material
/// @param second the other material, empty else
/// @param paper digits or DOI of the paper of a fact that is only a candidate, empty else
/// @param changes of a correction, as `value` to `610`
/// @param who decides
/// @param why in the person's words
public record Request(
        String verb,
        String first,
        String second,
        String paper,
        Map<String, String> changes,
        String who,
        String why) {
    public Request {
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }
}

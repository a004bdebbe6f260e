package org.heterograph.fact;

import org.heterograph.paper.FileId;

import java.nio.charset.StandardCharsets;

/// Makes names of facts from their content.
public final class FactIds {
    private static final char BETWEEN = '\u001f';
    private static final int DIGITS = 16;

    private FactIds() {}

    /// The id of a fact of a paper.
    ///
    /// @param content kind, entity, property, value, conditions: what makes the fact this one and
    /// no other, in a fixed order; absent pieces as empty strings
    public static FactId of(FileId paper, String... content) {
        String all = paper.sha256() + BETWEEN + String.join(String.valueOf(BETWEEN), content);
        String digest = FileId.of(all.getBytes(StandardCharsets.UTF_8)).sha256();
        return new FactId(digest.substring(0, DIGITS));
    }
}

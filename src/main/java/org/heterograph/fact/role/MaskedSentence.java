package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.fact.role.Scene.NamedMaterial;

import java.util.ArrayList;
import java.util.List;

/// A sentence in which each material is one character, [#MATERIAL], so that rules see its grammar.
///
/// Offsets of the masked text lead back to the document and to the material.
final class MaskedSentence {
    /// Stands for a material, whatever its name.
    static final char MATERIAL = '\uE000';

    private final String text;
    private final List<Integer> offsets = new ArrayList<>();
    private final List<NamedMaterial> materials;

    MaskedSentence(Scene scene) {
        this.materials = scene.materials();
        StringBuilder masked = new StringBuilder();
        int at = scene.span().start();
        for (NamedMaterial material : materials) {
            append(masked, scene, at, material.span().start());
            masked.append(MATERIAL);
            offsets.add(material.span().start());
            at = material.span().end();
        }
        append(masked, scene, at, scene.span().end());
        offsets.add(scene.span().end());
        text = masked.toString();
    }

    private void append(StringBuilder masked, Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            masked.append(scene.text().charAt(i - scene.span().start()));
            offsets.add(i);
        }
    }

    String text() {
        return text;
    }

    /// The document's span of a stretch of the masked text.
    Span span(int start, int end) {
        return new Span(offsets.get(start), end == start ? offsets.get(start) : endOf(end));
    }

    private int endOf(int end) {
        return text.charAt(end - 1) == MATERIAL
                ? materialAt(end - 1).span().end()
                : offsets.get(end - 1) + 1;
    }

    /// The material at that place of the masked text.
    NamedMaterial materialAt(int offset) {
        int which = 0;
        for (int i = 0; i < offset; i++) {
            which += text.charAt(i) == MATERIAL ? 1 : 0;
        }
        return materials.get(which);
    }
}

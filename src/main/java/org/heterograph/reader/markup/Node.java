package org.heterograph.reader.markup;

/// A piece of a marked-up file.
public sealed interface Node permits Element, Node.Characters {
    /// Text between tags, entities resolved.
    record Characters(String text) implements Node {}
}

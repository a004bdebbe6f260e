package org.heterograph.graph.memory.index;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;

/// Numbers and dates as TDB2 gives them back: `5.50` is `5.5`. Memory compares terms, TDB2 the
/// values of those; with one spelling a value, both find the same.
public final class Canonical {
    private Canonical() {}

    public static Node of(Node node) {
        if (!node.isLiteral()) {
            return node;
        }
        NodeId inline = NodeId.inline(node);
        return inline == null ? node : NodeId.extract(inline);
    }

    public static Triple of(Triple triple) {
        Node object = of(triple.getObject());
        return object == triple.getObject()
                ? triple
                : Triple.create(triple.getSubject(), triple.getPredicate(), object);
    }
}

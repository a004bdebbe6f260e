package org.heterograph.graph.memory.group;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/// What a row is sorted by: numbers and plain texts are compared as such, all else as Jena does.
final class SortKey {
    private final @Nullable Node node;
    private final double number;
    private final @Nullable String text;
    private @Nullable NodeValue value;

    /// @param node nothing comes first
    /// @param number what it is worth, where a double says that exactly, else not a number
    SortKey(@Nullable Node node, double number) {
        this.node = node;
        this.number = number;
        this.text = node != null && isText(node) ? node.getLiteralLexicalForm() : null;
    }

    private static boolean isText(Node node) {
        return node.isLiteral() && XSDDatatype.XSDstring.equals(node.getLiteralDatatype());
    }

    int compareTo(SortKey other) {
        Node mine = node;
        Node theirs = other.node;
        if (mine == theirs) {
            return 0;
        }
        if (mine == null || theirs == null) {
            return mine == null ? -1 : 1;
        }
        if (number < other.number || number > other.number) {
            return number < other.number ? -1 : 1;
        }
        return text != null && other.text != null
                ? text.compareTo(other.text)
                : NodeValue.compareAlways(value(mine), other.value(theirs));
    }

    private NodeValue value(Node node) {
        NodeValue known = value;
        if (known == null) {
            known = NodeValue.makeNode(node);
            value = known;
        }
        return known;
    }
}

package org.heterograph.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.heterograph.graph.sparql.GraphValue;

import java.math.BigDecimal;

/// Values of ours as nodes of Jena, and back.
final class Nodes {
    private Nodes() {}

    static Node node(GraphValue value) {
        return switch (value) {
            case GraphValue.Iri it -> NodeFactory.createURI(it.iri());
            case GraphValue.Text it -> NodeFactory.createLiteralString(it.text());
            case GraphValue.Numeral it -> number(it.number());
            case GraphValue.Truth it -> NodeValue.makeBoolean(it.truth()).asNode();
        };
    }

    private static Node number(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole
                ? NodeFactory.createLiteralDT(
                        number.toBigInteger().toString(), XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static GraphValue value(Node node) {
        if (node.isURI()) {
            return new GraphValue.Iri(node.getURI());
        }
        if (!node.isLiteral()) {
            return new GraphValue.Text(node.toString());
        }
        NodeValue value = NodeValue.makeNode(node);
        if (value.isNumber() && isFinite(value)) {
            return new GraphValue.Numeral(new BigDecimal(node.getLiteralLexicalForm().strip()));
        }
        return value.isBoolean()
                ? new GraphValue.Truth(value.getBoolean())
                : new GraphValue.Text(node.getLiteralLexicalForm());
    }

    private static boolean isFinite(NodeValue value) {
        return value.isInteger() || value.isDecimal() || Double.isFinite(value.getDouble());
    }
}

package org.heterograph.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.heterograph.graph.mapping.Iris;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;

/// `(?hit ?score ?snippet) text:query ("words" 20)`, as jena-text has it: hits are facts, or the
/// paper where the words are in no statement.
final class TextQuery extends PropertyFunctionEval {
    private static final int USUAL_SIZE = 100;
    private static final MathContext SCORE_DIGITS = new MathContext(4);

    private final TextSearch search;
    private final Iris iris;

    TextQuery(TextSearch search, Iris iris) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.search = search;
        this.iris = iris;
    }

    @Override
    public QueryIterator execEvaluated(
            Binding binding,
            PropFuncArg subject,
            Node predicate,
            PropFuncArg object,
            ExecutionContext context) {
        List<Node> wanted = nodes(subject, 3);
        List<Node> asked = nodes(object, 2);
        List<Binding> found =
                search.search(words(asked.getFirst()), size(asked)).stream()
                        .map(hit -> extended(binding, wanted, values(hit)))
                        .filter(Objects::nonNull)
                        .toList();
        return QueryIterPlainWrapper.create(found.iterator(), context);
    }

    private static List<Node> nodes(PropFuncArg argument, int most) {
        List<Node> nodes = argument.isList() ? argument.getArgList() : List.of(argument.getArg());
        if (nodes.isEmpty() || nodes.size() > most) {
            throw new QueryBuildException(
                    "write (?hit ?score ?snippet) text:query (\"words\" 20), not " + nodes);
        }
        return nodes;
    }

    private static String words(Node node) {
        if (!node.isLiteral()) {
            throw new QueryExecException("text:query needs words, not " + node);
        }
        return node.getLiteralLexicalForm();
    }

    private static int size(List<Node> asked) {
        if (asked.size() < 2) {
            return USUAL_SIZE;
        }
        Node size = asked.get(1);
        if (size.isLiteral() && size.getLiteralValue() instanceof Number number) {
            return Math.max(1, number.intValue());
        }
        throw new QueryExecException("text:query needs a number of hits, not " + size);
    }

    private List<Node> values(TextSearch.Hit hit) {
        String found = hit.fact().map(iris::fact).orElseGet(() -> iris.file(hit.paper()));
        return List.of(
                NodeFactory.createURI(found),
                score(hit.score()),
                NodeFactory.createLiteralString(hit.snippet()));
    }

    /// Four digits tell hits apart, and people can read them.
    private static Node score(double score) {
        String digits = new BigDecimal(score, SCORE_DIGITS).toPlainString();
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }

    /// Null where a variable already holds something else.
    private static @Nullable Binding extended(
            Binding binding, List<Node> wanted, List<Node> values) {
        BindingBuilder extended = Binding.builder(binding);
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (node.isVariable() && !extended.contains(Var.alloc(node))) {
                extended.add(Var.alloc(node), values.get(i));
            } else if (!node.isVariable() && !node.equals(values.get(i))) {
                return null;
            }
        }
        return extended.build();
    }
}

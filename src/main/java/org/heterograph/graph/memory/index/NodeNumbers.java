package org.heterograph.graph.memory.index;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;

import java.util.Arrays;

/// Nodes, each once and known by a number from 0. None is forgotten: what is not used any more goes
/// when the graph is made anew.
public final class NodeNumbers {
    /// Of a node that has none.
    public static final int NONE = -1;

    private static final int FIRST = 1 << 10;
    private static final long EMPTY = 0;
    private static final double EXACT = 1L << 53;

    private Node[] nodes = new Node[FIRST];
    private double[] values = new double[FIRST];
    private NumberKind[] kinds = new NumberKind[FIRST];

    /// Hash and number plus one of each node, at the place its hash says or after it.
    private long[] places = new long[FIRST * 4];

    private int size;

    public int size() {
        return size;
    }

    public Node node(int number) {
        return nodes[number];
    }

    /// What a literal is worth; not a number where it is none.
    public double value(int number) {
        return values[number];
    }

    public NumberKind kind(int number) {
        return kinds[number];
    }

    /// The number of a node, or [#NONE].
    public int of(Node node) {
        return number(places[place(node, node.hashCode())]);
    }

    int add(Node node) {
        int hash = node.hashCode();
        int place = place(node, hash);
        if (places[place] != EMPTY) {
            return number(places[place]);
        }
        if (size == nodes.length) {
            grow();
            place = place(node, hash);
        }
        keep(node);
        places[place] = (long) hash << Integer.SIZE | size;
        return size - 1;
    }

    private void keep(Node node) {
        nodes[size] = node;
        kinds[size] = kind(node);
        values[size] = kinds[size] == NumberKind.NONE ? Double.NaN : value(node);
        if (kinds[size] == NumberKind.INTEGER && Math.abs(values[size]) > EXACT) {
            kinds[size] = NumberKind.OTHER;
        }
        size++;
    }

    private static int number(long place) {
        return (int) place - 1;
    }

    private int place(Node node, int hash) {
        int mask = places.length - 1;
        int place = spread(hash) & mask;
        while (places[place] != EMPTY && !holds(places[place], node, hash)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private boolean holds(long place, Node node, int hash) {
        return (int) (place >>> Integer.SIZE) == hash && nodes[number(place)].equals(node);
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 4;
    }

    private void grow() {
        int length = nodes.length * 2;
        nodes = Arrays.copyOf(nodes, length);
        values = Arrays.copyOf(values, length);
        kinds = Arrays.copyOf(kinds, length);
        long[] before = places;
        places = new long[Math.multiplyExact(length, 4) / 2];
        for (long it : before) {
            if (it != EMPTY) {
                put(it);
            }
        }
    }

    private void put(long it) {
        int mask = places.length - 1;
        int place = spread((int) (it >>> Integer.SIZE)) & mask;
        while (places[place] != EMPTY) {
            place = place + 1 & mask;
        }
        places[place] = it;
    }

    private static NumberKind kind(Node node) {
        if (!node.isLiteral()) {
            return NumberKind.NONE;
        }
        RDFDatatype type = node.getLiteralDatatype();
        boolean numeric =
                type instanceof XSDBaseNumericType
                        || XSDDatatype.XSDdouble.equals(type)
                        || XSDDatatype.XSDfloat.equals(type)
                        || XSDDatatype.XSDdecimal.equals(type);
        if (!numeric
                || !node.getLiteral().isWellFormed()
                || !(node.getLiteralValue() instanceof Number)) {
            return NumberKind.NONE;
        }
        if (XSDDatatype.XSDdouble.equals(type)) {
            return NumberKind.DOUBLE;
        }
        return XSDDatatype.XSDinteger.equals(type) ? NumberKind.INTEGER : NumberKind.OTHER;
    }

    private static double value(Node node) {
        return ((Number) node.getLiteralValue()).doubleValue();
    }
}

package org.heterograph.search;

import org.heterograph.search.BooleanTokens.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what is written with parentheses: words side by side are both meant, `AND` binds before
/// `OR`, `NOT` and `-` before both.
///
/// What stands around, not joined to a group by an operator, is left as it was typed.
final class BooleanReader {
    private static final int DEEPEST = 8;

    private final List<Token> tokens;
    private final Function<String, Clause> leaf;
    private int at;

    /// @param clauses of the groups
    /// @param rest what is left
    /// @param typed the groups as typed
    record Read(List<Clause> clauses, String rest, String typed) {}

    private BooleanReader(List<Token> tokens, Function<String, Clause> leaf) {
        this.tokens = tokens;
        this.leaf = leaf;
    }

    /// @param leaf makes a clause of a word, a phrase in quotes, or `field:value`
    /// @param notes what cannot be read is added to them
    static Read read(String text, Function<String, Clause> leaf, List<String> notes) {
        List<Token> tokens = BooleanTokens.of(text);
        if (tokens.stream().noneMatch(it -> it.text().equals("("))) {
            return new Read(List.of(), text, "");
        }
        if (!balanced(tokens)) {
            notes.add("parentheses do not match; what is within was taken as words");
            return new Read(List.of(), text, "");
        }
        List<Clause> clauses = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        StringBuilder typed = new StringBuilder();
        int from = 0;
        while (from < tokens.size()) {
            int end = stretchEnd(tokens, from);
            List<Token> stretch = tokens.subList(from, end);
            boolean groups = stretch.stream().anyMatch(it -> it.text().equals("("));
            String words = text.substring(stretch.getFirst().start(), stretch.getLast().end());
            (groups ? typed : rest).append(' ').append(words);
            if (groups) {
                clauses.add(new BooleanReader(stretch, leaf).any());
            }
            from = end;
        }
        return new Read(clauses, rest.toString().strip(), typed.toString().strip());
    }

    private static boolean balanced(List<Token> tokens) {
        int open = 0;
        int deepest = 0;
        for (Token token : tokens) {
            open += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            deepest = Math.max(deepest, open);
            if (open < 0) {
                return false;
            }
        }
        return open == 0 && deepest <= DEEPEST;
    }

    /// One past an operand and what operators join to it.
    private static int stretchEnd(List<Token> tokens, int from) {
        int at = operandEnd(tokens, from);
        while (at + 1 < tokens.size() && tokens.get(at).joins()) {
            at = operandEnd(tokens, at + 1);
        }
        return at;
    }

    private static int operandEnd(List<Token> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size() && (tokens.get(at).negates() || tokens.get(at).joins())) {
            at++;
        }
        int open = 0;
        do {
            open += tokens.get(at).text().equals("(") ? 1 : 0;
            open -= tokens.get(at).text().equals(")") ? 1 : 0;
            at++;
        } while (open > 0 && at < tokens.size());
        return at;
    }

    private boolean ends() {
        return at >= tokens.size() || tokens.get(at).text().equals(")");
    }

    private boolean takes(String operator) {
        boolean there = at < tokens.size() && tokens.get(at).text().equals(operator);
        at += there ? 1 : 0;
        return there;
    }

    private Clause any() {
        List<Clause> parts = new ArrayList<>(List.of(all()));
        while (takes("OR")) {
            if (!ends()) {
                parts.add(all());
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Clause.Any(parts);
    }

    private Clause all() {
        List<Clause> parts = new ArrayList<>();
        while (!ends() && !tokens.get(at).text().equals("OR")) {
            if (!takes("AND")) {
                parts.add(one());
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Clause.All(parts);
    }

    private Clause one() {
        if (takes("NOT") || takes("-")) {
            return ends() ? new Clause.All(List.of()) : new Clause.Not(one());
        }
        if (takes("(")) {
            Clause within = any();
            takes(")");
            return within;
        }
        return leaf.apply(tokens.get(at++).text());
    }
}

package org.heterograph.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Cuts a question into words, operators and the parentheses that group: those around an operator,
/// or beside one. Those of a formula, `Na3V2(PO4)3`, or of a remark, `(001)`, are part of a word.
final class BooleanTokens {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /// A word with its quotes and field, an operator, `(`, `)`, or the `-` of a group.
    record Token(String text, int start, int end) {
        boolean joins() {
            return text.equals("AND") || text.equals("OR");
        }

        boolean negates() {
            return text.equals("NOT") || text.equals("-");
        }

        boolean operates() {
            return joins() || negates();
        }
    }

    private BooleanTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        BooleanTokens cutter = new BooleanTokens(text);
        if (!cutter.hasGroups()) {
            return List.of();
        }
        cutter.cut();
        return cutter.grouping();
    }

    private boolean hasGroups() {
        return text.indexOf('(') >= 0 && OPERATORS.stream().anyMatch(text::contains)
                || text.contains("-(")
                || text.contains("+(");
    }

    private void cut() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == '(' || (next == '-' || next == '+') && isOpen(at + 1)) {
                boolean ignored = next == '+';
                at++;
                if (!ignored) {
                    tokens.add(new Token(String.valueOf(next), at - 1, at));
                }
            } else {
                word();
            }
        }
    }

    private boolean isOpen(int place) {
        return place < text.length() && text.charAt(place) == '(';
    }

    /// A word ends at a blank outside of quotes, or before a closing parenthesis that it did not
    /// open.
    private void word() {
        int start = at;
        int open = 0;
        boolean quoted = false;
        while (at < text.length() && (quoted || !Character.isWhitespace(text.charAt(at)))) {
            char next = text.charAt(at);
            quoted = (next == '"') != quoted;
            open += next == '(' && !quoted ? 1 : 0;
            if (next == ')' && !quoted && open-- == 0) {
                break;
            }
            at++;
        }
        if (at > start) {
            tokens.add(new Token(text.substring(start, at), start, at));
        }
        while (at < text.length() && text.charAt(at) == ')') {
            tokens.add(new Token(")", at, ++at));
        }
    }

    /// Parentheses that hold no operator, and have none beside them, are no group.
    private List<Token> grouping() {
        boolean[] idle = new boolean[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("(")) {
                open.push(i);
            } else if (tokens.get(i).text().equals(")") && !open.isEmpty()) {
                int from = open.pop();
                idle[from] = !groups(from, i);
                idle[i] = idle[from];
            }
        }
        List<Token> grouping = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!idle[i]) {
                grouping.add(tokens.get(i));
            }
        }
        return grouping;
    }

    private boolean groups(int from, int to) {
        boolean within = tokens.subList(from, to).stream().anyMatch(Token::operates);
        boolean before = from > 0 && tokens.get(from - 1).operates();
        boolean behind = to + 1 < tokens.size() && tokens.get(to + 1).joins();
        return within || before || behind;
    }
}

package org.heterograph.reader.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines that stand together, without blank ones.
record Chunk(List<String> lines) {
    private static final Pattern ITEM =
            Pattern.compile("\\s{0,8}(?:[-*+•]\\s|\\(?\\d{1,3}[.)]\\s|\\[\\d{1,4}\\])");

    /// Longer lines are paragraphs of their own.
    private static final int WRAPPED = 160;

    static List<Chunk> split(String text) {
        List<Chunk> chunks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String plain = line.replace('\f', ' ').stripTrailing();
            boolean heads = plain.matches("#{1,6}\\s.*") || opensNewList(open, plain);
            if ((plain.isBlank() || heads) && !open.isEmpty()) {
                chunks.add(new Chunk(open));
                open = new ArrayList<>();
            }
            if (!plain.isBlank()) {
                open.add(plain);
            }
            if (plain.matches("#{1,6}\\s.*")) {
                chunks.add(new Chunk(open));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            chunks.add(new Chunk(open));
        }
        return chunks;
    }

    private static boolean opensNewList(List<String> open, String line) {
        return !open.isEmpty()
                && line.matches("\\s{0,3}[-*+•]\\s.*")
                && !open.getFirst().matches("\\s{0,3}[-*+•]\\s.*");
    }

    String first() {
        return lines.getFirst().strip();
    }

    /// Its paragraphs: one of wrapped lines, or one a long line or item.
    List<String> paragraphs() {
        boolean wrapped = lines.stream().allMatch(it -> it.length() <= WRAPPED);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean begins = !wrapped || ITEM.matcher(line).lookingAt();
            if (begins && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            join(open, line.strip());
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    /// All its lines as one.
    String joined() {
        StringBuilder joined = new StringBuilder();
        lines.forEach(it -> join(joined, it.strip()));
        return joined.toString();
    }

    /// A word cut at a line end becomes whole; a hyphen before a capital or digit stays.
    private static void join(StringBuilder text, String next) {
        int last = text.length() - 1;
        boolean cut =
                last > 0
                        && text.charAt(last) == '-'
                        && Character.isLetter(text.charAt(last - 1))
                        && !next.isEmpty();
        if (cut && Character.isLowerCase(next.charAt(0))) {
            text.setLength(last);
        } else if (!text.isEmpty() && !cut) {
            text.append(' ');
        }
        text.append(next);
    }
}

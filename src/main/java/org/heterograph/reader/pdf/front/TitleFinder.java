package org.heterograph.reader.pdf.front;

import org.heterograph.reader.front.Entities;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.role.Role;
import org.heterograph.reader.pdf.flow.role.Roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the title: the lines that the file's card names, else the largest words on the first page.
final class TitleFinder {
    private static final int LEAST_LETTERS = 12;

    private static final Pattern IMPRINT =
            Pattern.compile(",? (?:\\(?(?:19|20)\\d\\d|\\d{1,4} ?\\(|[Vv]ol)");

    private final String card;

    TitleFinder(String cardTitle) {
        card = letters(Entities.decode(cardTitle));
    }

    /// Marks the title's lines; returns the line after them.
    int mark(List<FlowLine> lines, Roles roles) {
        int page = lines.isEmpty() ? 1 : lines.getFirst().page();
        List<List<Integer>> blocks = blocks(lines, page);
        List<Integer> best = named(blocks, lines);
        if (best.isEmpty()) {
            best = largest(blocks, lines);
        }
        best.forEach(it -> roles.set(it, Role.TITLE));
        return best.isEmpty() ? 0 : best.getLast() + 1;
    }

    private static List<List<Integer>> blocks(List<FlowLine> lines, int page) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size() && lines.get(i).page() == page; i++) {
            boolean goesOn = i > 0 && isOneTitle(lines.get(i - 1), lines.get(i));
            if (!goesOn) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(i);
        }
        return blocks;
    }

    private static boolean isOneTitle(FlowLine before, FlowLine line) {
        double step = line.line().baseline() - before.line().baseline();
        return step > 0
                && step < 1.8 * line.size()
                && Math.abs(before.size() - line.size()) < 0.05 * line.size()
                && before.line().glyphs().getFirst().bold()
                        == line.line().glyphs().getFirst().bold();
    }

    private List<Integer> named(List<List<Integer>> blocks, List<FlowLine> lines) {
        if (card.length() < LEAST_LETTERS) {
            return List.of();
        }
        for (List<Integer> block : blocks) {
            String words = letters(text(block, lines));
            if (words.length() >= LEAST_LETTERS
                    && (words.startsWith(card) || card.startsWith(words))) {
                return upTo(block, lines, card.length());
            }
        }
        return List.of();
    }

    private static List<Integer> upTo(List<Integer> block, List<FlowLine> lines, int letters) {
        List<Integer> taken = new ArrayList<>();
        int length = 0;
        for (int line : block) {
            if (length >= letters) {
                break;
            }
            taken.add(line);
            length += letters(lines.get(line).text()).length();
        }
        return taken;
    }

    private static List<Integer> largest(List<List<Integer>> blocks, List<FlowLine> lines) {
        List<Integer> best = List.of();
        double size = 0;
        for (List<Integer> block : blocks) {
            FlowLine first = lines.get(block.getFirst());
            String words = text(block, lines);
            boolean title =
                    letters(words).length() >= LEAST_LETTERS
                            && words.strip().contains(" ")
                            && !Affiliations.isOne(words)
                            && !isJournal(words.strip(), lines)
                            && block.size() <= 8;
            if (title && first.size() > size * 1.02) {
                size = first.size();
                best = block;
            }
        }
        return best;
    }

    /// Whether the words stand once more before volume and year, as `Solid State Letters 12
    /// (2021)`.
    private static boolean isJournal(String words, List<FlowLine> lines) {
        return words.length() < 80
                && lines.stream()
                        .map(FlowLine::text)
                        .filter(it -> it.length() < 160 && it.length() > words.length())
                        .filter(it -> it.regionMatches(true, 0, words, 0, words.length()))
                        .anyMatch(it -> IMPRINT.matcher(it.substring(words.length())).lookingAt());
    }

    private static String text(List<Integer> block, List<FlowLine> lines) {
        StringBuilder text = new StringBuilder();
        block.forEach(it -> text.append(lines.get(it).text()).append(' '));
        return text.toString();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

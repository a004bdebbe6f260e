package org.heterograph.reader.pdf.flow.role;

import org.heterograph.reader.outline.SectionNumber;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the printed list of contents of a review: lines with leaders or page numbers, or numbered
/// titles that stand in the paper once more. Its lines are notes, so that no section begins there.
public final class ContentsFinder {
    private static final int LAST_PAGE = 5;

    private static final int LEAST_ENTRIES = 5;

    private static final int LEAST_UNDER_TITLE = 3;

    /// Lines that an entry takes at most.
    private static final int REACH = 3;

    /// Letters and digits by which a title is known again.
    private static final int KNOWN_BY = 40;

    private static final Pattern TITLE =
            Pattern.compile("(?i)[■●▪\\s]{0,3}(?:table of )?contents?\\s{0,2}:?");

    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){4,}|…{2,}|(?:· ?){4,}");

    private static final Pattern PAGE = Pattern.compile("\\d{1,5}|[ivx]{1,6}");

    private static final Pattern ENDS_IN_PAGE =
            Pattern.compile(".{0,12}\\p{L}.{2,160}\\s(?:\\d{1,5}|[ivx]{1,6}|[A-Z]{1,2})");

    private final List<FlowLine> lines;
    private final List<Numbered> numbered = new ArrayList<>();

    private ContentsFinder(List<FlowLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (SectionNumber.of(lines.get(i).text()).isPresent()) {
                numbered.add(new Numbered(i, plain(lines.get(i).text())));
            }
        }
    }

    /// A line that opens with the number of a section.
    private record Numbered(int line, String plain) {}

    public static void mark(Flow flow, Roles roles) {
        new ContentsFinder(flow.lines()).mark(roles);
    }

    private void mark(Roles roles) {
        int at = 0;
        while (at < lines.size() && lines.get(at).page() <= LAST_PAGE) {
            Optional<Integer> end = isTitle(at) || isEntry(at, false) ? end(at) : Optional.empty();
            for (int i = at; i < end.orElse(at); i++) {
                if (roles.isText(i)) {
                    roles.set(i, Role.NOTE);
                }
            }
            at = Math.max(at + 1, end.orElse(at));
        }
    }

    private boolean isTitle(int at) {
        return TITLE.matcher(lines.get(at).text()).matches();
    }

    /// The line after the list that begins at the line, nothing where none does.
    private Optional<Integer> end(int start) {
        int entries = isTitle(start) ? 0 : 1;
        int last = start;
        for (int i = start + 1; i < lines.size() && i - last <= REACH; i++) {
            if (isEntry(i, true)) {
                entries++;
                last = i;
            }
        }
        int least = isTitle(start) ? LEAST_UNDER_TITLE : LEAST_ENTRIES;
        return entries < least ? Optional.empty() : Optional.of(last + 1);
    }

    private boolean isEntry(int at, boolean inside) {
        String text = lines.get(at).text();
        boolean paged = text.length() < 175 && ENDS_IN_PAGE.matcher(text).matches();
        return LEADERS.matcher(text).find()
                || (paged && (SectionNumber.of(text).isPresent() || (inside && text.length() < 60)))
                || (inside && PAGE.matcher(text).matches())
                || isRepeated(at);
    }

    /// Whether the numbered title opens another line further on.
    private boolean isRepeated(int at) {
        if (SectionNumber.of(lines.get(at).text()).isEmpty()) {
            return false;
        }
        String plain = plain(lines.get(at).text());
        String start = plain.substring(0, Math.min(KNOWN_BY, plain.length()));
        return start.length() > 5
                && numbered.stream().anyMatch(it -> it.line() > at && it.plain().startsWith(start));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]++|\\s\\d{1,5}$", "");
    }
}

package org.heterograph.reader.pdf.front;

import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.heading.HeadingFinder;
import org.heterograph.reader.pdf.flow.role.Role;
import org.heterograph.reader.pdf.flow.role.Roles;
import org.heterograph.reader.pdf.layout.BodyStyle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells title, byline and abstract on the first page from the beginning of the text.
public final class FrontPage {
    /// A label before the words of the abstract, on a line of its own or run in.
    public static final Pattern ABSTRACT_LABEL =
            Pattern.compile(
                    "(?i)(?:graphical )?(?:abstract|a ?b ?s ?t ?r ?a ?c ?t|summary)\\s*+(?:[:.∣|■—–-]\\s*+|$|(?=\\p{Lu}))");

    private static final Pattern KEYWORDS =
            Pattern.compile("(?i)(?:key\\s?words?|index terms)\\b.*+", Pattern.DOTALL);

    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:©|copyright\\b|\\(c\\) ?\\d)");

    private static final int LEAST_WORDS = 35;

    private final BodyStyle body;
    private final HeadingFinder headings;
    private final TitleFinder titles;

    /// @param cardTitle the title that the file's card gives, empty where it has none
    public FrontPage(BodyStyle body, String cardTitle) {
        this.body = body;
        headings = new HeadingFinder(body);
        titles = new TitleFinder(cardTitle);
    }

    public void mark(Flow flow, Roles roles) {
        List<FlowLine> lines = flow.lines();
        int afterTitle = titles.mark(lines, roles);
        int label = abstractLabel(lines, afterTitle);
        int start = bodyStart(lines, Math.max(afterTitle, label + 1), label >= 0);
        int from = label >= 0 ? label : abstractStart(lines, afterTitle, start);
        if (from >= 0) {
            markAbstract(lines, from, start, roles);
        }
        roles.claim(0, Math.min(start, lines.size()), Role.BYLINE);
    }

    private static int abstractLabel(List<FlowLine> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).page() <= 2; i++) {
            String text = lines.get(i).text();
            Matcher label = ABSTRACT_LABEL.matcher(text);
            boolean opens =
                    i == 0
                            || lines.get(i - 1).block() != lines.get(i).block()
                            || text.length() < 20
                            || lines.get(i).line().glyphs().getFirst().bold();
            if (opens && label.lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /// The first heading after title and abstract, else the first long block in the style of the
    /// text.
    private int bodyStart(List<FlowLine> lines, int from, boolean labelled) {
        for (int i = from; i < lines.size() && lines.get(i).page() <= 3; i++) {
            if (isIntroduction(lines, i)) {
                return i;
            }
        }
        int heading = firstHeading(lines, from);
        int text =
                firstText(lines, labelled ? afterAbstract(lines, from) : afterSummary(lines, from));
        return heading < 0 || (text >= 0 && text < heading) ? Math.max(text, from) : heading;
    }

    /// Behind the block that the label opens or stands above.
    private static int afterAbstract(List<FlowLine> lines, int from) {
        return from < lines.size() ? endOfBlock(lines, from) : from;
    }

    private int firstHeading(List<FlowLine> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).page() <= 2; i++) {
            if (headings.find(lines, i).isPresent() && opensBody(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    /// The line after the first block of sentences, when it is set in another style than the text.
    private int afterSummary(List<FlowLine> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).page() == 1; i++) {
            boolean opens = i == from || lines.get(i - 1).block() != lines.get(i).block();
            if (opens && proseWords(lines, i, lines.size()) >= LEAST_WORDS) {
                return endOfBlock(lines, i);
            }
        }
        return from;
    }

    private static int endOfBlock(List<FlowLine> lines, int at) {
        int end = at;
        while (end < lines.size() && lines.get(end).block() == lines.get(at).block()) {
            end++;
        }
        return end;
    }

    private int firstText(List<FlowLine> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).page() <= 2; i++) {
            if (isBodyText(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isIntroduction(List<FlowLine> lines, int at) {
        String title = title(lines.get(at));
        boolean first = lines.get(at).text().matches("(?s)(?:1|I)[.\\s].*+");
        return title.length() < 60
                && (SectionNames.isIntroduction(title) || first)
                && headings.find(lines, at).isPresent();
    }

    private static String title(FlowLine line) {
        return line.text().replaceFirst("^[\\dIVX]{1,4}\\.?\\s++", "");
    }

    /// Whether sentences follow the heading: titles in the margin have none.
    private boolean opensBody(List<FlowLine> lines, int at) {
        String title = title(lines.get(at));
        if (SectionNames.isIntroduction(title)) {
            return true;
        }
        if (AuthorReader.isByline(lines.get(at).text())) {
            return false;
        }
        if (SectionNames.isAbstract(title) || SectionNames.isBackMatter(title)) {
            return false;
        }
        return lines.stream()
                .skip(at + 1L)
                .limit(4)
                .anyMatch(
                        it ->
                                body.isBodySize(it.line())
                                        && body.isBodyFont(it.line())
                                        && it.text().length() > 35);
    }

    private boolean isBodyText(List<FlowLine> lines, int at) {
        int end = Math.min(lines.size(), at + 4);
        return end - at == 4
                && lines.subList(at, end).stream()
                        .allMatch(
                                it ->
                                        it.block() == lines.get(at).block()
                                                && body.isBodySize(it.line())
                                                && body.isBodyFont(it.line()));
    }

    /// The longest block between title and text.
    private int abstractStart(List<FlowLine> lines, int from, int end) {
        int best = -1;
        int most = LEAST_WORDS - 1;
        for (int i = from; i < end; i++) {
            boolean opens = i == from || lines.get(i - 1).block() != lines.get(i).block();
            int words = opens ? proseWords(lines, i, end) : 0;
            if (words > most) {
                most = words;
                best = i;
            }
        }
        return best;
    }

    private int proseWords(List<FlowLine> lines, int at, int end) {
        int words = 0;
        for (int i = at; i < end && lines.get(i).block() == lines.get(at).block(); i++) {
            String text = lines.get(i).text();
            if (Affiliations.isOne(text)) {
                return 0;
            }
            words += text.split(" ").length;
        }
        return lines.get(at).size() > 0.8 * body.size() ? words : words / 3;
    }

    private void markAbstract(List<FlowLine> lines, int from, int end, Roles roles) {
        int at = from;
        if (lines.get(from).text().length() < 22
                && ABSTRACT_LABEL.matcher(lines.get(from).text()).lookingAt()) {
            roles.set(at++, Role.LABEL);
        }
        Optional<FlowLine> first = Optional.empty();
        double left = lines.get(from).line().box().x();
        while (at < end && isLeftOf(left, lines.get(at))) {
            at++;
        }
        while (at < end && !isBehindAbstract(lines.get(at))) {
            FlowLine line = lines.get(at);
            if (first.isPresent() && !goesOn(first.get(), lines.get(at - 1), line)) {
                break;
            }
            first = first.or(() -> Optional.of(line));
            roles.set(at++, Role.ABSTRACT);
        }
    }

    private static boolean isBehindAbstract(FlowLine line) {
        return KEYWORDS.matcher(line.text()).matches()
                || COPYRIGHT.matcher(line.text()).lookingAt();
    }

    /// Whether the line stands in a box beside the abstract: the article's history, its keywords.
    private static boolean isLeftOf(double abstractLeft, FlowLine line) {
        return line.line().box().right() < abstractLeft;
    }

    private static boolean goesOn(FlowLine first, FlowLine before, FlowLine line) {
        boolean sameSize = Math.abs(line.size() - first.size()) < 0.06 * first.size();
        boolean sameBlock = line.block() == before.block();
        boolean unfinished = !before.text().matches("(?s).*[.!?][)\\]]?");
        boolean close = unfinished || Math.abs(line.line().box().x() - first.left()) < 12;
        return sameSize && (sameBlock || (close && !Affiliations.isOne(line.text())));
    }
}

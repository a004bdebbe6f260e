package org.heterograph.reader.pdf.flow.passage;

import org.heterograph.document.Block;
import org.heterograph.reader.pdf.flow.EquationFinder;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.flow.heading.HeadingFinder;
import org.heterograph.reader.pdf.flow.heading.HeadingLevels;
import org.heterograph.reader.pdf.flow.heading.RunInHeading;
import org.heterograph.reader.pdf.flow.role.BiographyFinder;
import org.heterograph.reader.pdf.flow.role.ContentsFinder;
import org.heterograph.reader.pdf.flow.role.FootnoteFinder;
import org.heterograph.reader.pdf.flow.role.ReferenceRegion;
import org.heterograph.reader.pdf.flow.role.Roles;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.layout.PageLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts the flow of lines into passages. A paragraph that a caption, table or note interrupts goes
/// on after it; what interrupted it follows.
public final class PassageBuilder {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private final HeadingFinder headings;
    private final ParagraphBreaks breaks;
    private final Asides asides;
    private final Flow flow;
    private final Roles roles;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> waiting = new ArrayList<>();
    private final List<Passage> lives = new ArrayList<>();
    private final List<FlowLine> open = new ArrayList<>();

    PassageBuilder(BodyStyle body, ParagraphBreaks breaks, Flow flow, Roles roles) {
        this.flow = flow;
        this.roles = roles;
        this.breaks = breaks;
        headings = new HeadingFinder(body);
        asides = new Asides(body, breaks);
    }

    /// @param roles what the front page says of its lines; the others are told apart here
    public static List<Passage> build(BodyStyle body, Flow flow, Roles roles) {
        new ReferenceRegion(new HeadingFinder(body)).mark(flow, roles);
        new FootnoteFinder(body).mark(flow, roles);
        ContentsFinder.mark(flow, roles);
        BiographyFinder.mark(flow, roles);
        ParagraphBreaks breaks = new ParagraphBreaks(body, textLines(flow, roles));
        PassageBuilder builder = new PassageBuilder(body, breaks, flow, roles);
        return Parts.assign(HeadingLevels.assign(builder.passages()));
    }

    /// All passages of the flow in order.
    List<Passage> passages() {
        run();
        return passages;
    }

    private static List<FlowLine> textLines(Flow flow, Roles roles) {
        List<FlowLine> lines = new ArrayList<>();
        for (int i = 0; i < flow.lines().size(); i++) {
            if (roles.isText(i)) {
                lines.add(flow.lines().get(i));
            }
        }
        return lines;
    }

    private void run() {
        int at = 0;
        int nextFloat = 0;
        while (at < flow.lines().size()) {
            while (nextFloat < flow.floats().size() && flow.floats().get(nextFloat).at() <= at) {
                asides.read(flow.floats().get(nextFloat++).passage()).forEach(this::await);
            }
            at = read(at);
        }
        closeParagraph();
        flow.floats().stream()
                .skip(nextFloat)
                .forEach(it -> asides.read(it.passage()).forEach(this::await));
        closeParagraph();
        passages.addAll(lives);
    }

    /// Lives of the authors stand at the end, wherever they are printed.
    private void await(Passage passage) {
        boolean life =
                passage instanceof Passage.Paragraph it && it.part() == Block.Part.BACK_MATTER;
        (life ? lives : waiting).add(passage);
    }

    /// Reads what begins at the line; returns the line after it.
    private int read(int at) {
        return switch (roles.of(at)) {
            case TEXT -> readText(at);
            case TITLE -> readRun(at, lines -> new Passage.Title(TitleLines.clean(lines)));
            case BYLINE -> readRun(at, Passage.Byline::new);
            case REFERENCE -> readRun(at, Passage.References::new);
            case NOTE -> readAside(at, Passage.Note::new);
            case BIOGRAPHY ->
                    readAside(at, it -> new Passage.Paragraph(it, Block.Part.BACK_MATTER));
            case ABSTRACT -> readAbstract(at);
            case LABEL -> at + 1;
        };
    }

    private int readRun(int at, java.util.function.Function<List<PageLine>, Passage> passage) {
        closeParagraph();
        int end = endOfRole(at);
        passages.add(passage.apply(pageLines(flow.lines().subList(at, end))));
        return end;
    }

    private int readAside(int at, java.util.function.Function<List<PageLine>, Passage> passage) {
        int end = at + 1;
        while (end < endOfRole(at)
                && flow.lines().get(end).block() == flow.lines().get(at).block()) {
            end++;
        }
        await(passage.apply(pageLines(flow.lines().subList(at, end))));
        if (open.isEmpty()) {
            closeParagraph();
        }
        return end;
    }

    private int readAbstract(int at) {
        closeParagraph();
        int end = endOfRole(at);
        passages.add(
                new Passage.Paragraph(
                        pageLines(flow.lines().subList(at, end)), Block.Part.ABSTRACT));
        return end;
    }

    private int endOfRole(int at) {
        int end = at;
        while (end < flow.lines().size() && roles.of(end) == roles.of(at)) {
            end++;
        }
        return end;
    }

    private int readText(int at) {
        Optional<Passage.Heading> heading =
                headings.find(flow.lines(), at).filter(PassageBuilder::isOfWords);
        if (heading.isPresent()) {
            closeParagraph();
            passages.add(heading.get());
            return at + heading.get().lines().size();
        }
        FlowLine line = flow.lines().get(at);
        if (EquationFinder.isPart(flow.lines(), at)) {
            return readEquation(at);
        }
        if (!open.isEmpty() && breaks.isBreak(open, line)) {
            closeParagraph();
        }
        if (open.isEmpty() && !goesOnAfterEquation(line)) {
            closeParagraph();
        }
        open.add(line);
        return at + 1;
    }

    /// Signs alone are a part of an equation, however large or bold.
    private static boolean isOfWords(Passage.Heading heading) {
        return heading.lines().stream().anyMatch(it -> WORD.matcher(it.line().text()).find());
    }

    private boolean goesOnAfterEquation(FlowLine line) {
        return isAfterEquation() && breaks.goesOnAfterEquation(line);
    }

    private boolean isAfterEquation() {
        return !passages.isEmpty() && passages.getLast() instanceof Passage.Equation;
    }

    private int readEquation(int at) {
        closeText();
        int end = at + 1;
        while (end < flow.lines().size() && roles.isText(end) && belongs(at, end)) {
            end++;
        }
        List<PageLine> lines = pageLines(flow.lines().subList(at, end));
        String number =
                lines.stream()
                        .map(line -> EquationFinder.number(line.line().text()))
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse("");
        passages.add(new Passage.Equation(lines, number));
        return end;
    }

    /// Whether the line goes on with the equation above it.
    private boolean belongs(int start, int at) {
        FlowLine line = flow.lines().get(at);
        FlowLine before = flow.lines().get(at - 1);
        boolean close =
                line.page() == before.page()
                        && Math.abs(line.baseline() - before.baseline()) < 2.2 * before.size();
        return close && !opensAnother(start, at) && EquationFinder.isPart(flow.lines(), at);
    }

    /// Whether a whole equation stands above and another one begins.
    private boolean opensAnother(int start, int at) {
        List<FlowLine> above = flow.lines().subList(start, at);
        FlowLine line = flow.lines().get(at);
        boolean lower = line.baseline() - above.getLast().baseline() > 0.8 * line.size();
        boolean numbered =
                above.stream().anyMatch(it -> !EquationFinder.number(it.text()).isEmpty());
        return lower
                && EquationFinder.opens(line)
                && (numbered || above.stream().anyMatch(EquationFinder::isEquation));
    }

    private void closeParagraph() {
        closeText();
        passages.addAll(waiting);
        waiting.clear();
    }

    /// Closes the lines so far; what interrupted them waits for the end of the paragraph.
    private void closeText() {
        if (open.isEmpty()) {
            return;
        }
        boolean goesOn = goesOnAfterEquation(open.getFirst());
        RunInHeading.split(open).ifPresentOrElse(passages::addAll, () -> addParagraph(goesOn));
        open.clear();
    }

    private void addParagraph(boolean goesOn) {
        passages.add(new Passage.Paragraph(pageLines(open), Block.Part.BODY, goesOn));
    }

    private static List<PageLine> pageLines(List<FlowLine> lines) {
        return lines.stream().map(FlowLine::pageLine).toList();
    }
}

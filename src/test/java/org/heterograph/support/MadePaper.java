package org.heterograph.support;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.Page;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/// A paper made by hand, a sentence a statement: each letter is 5 points wide, a line holds a
/// sentence, a page four.
///
/// ```java
/// Extraction extraction = new MadePaper("Sulfides", "10.1000/a", 2021)
///         .says("MoS2 delivers 512 mA h g−1", claim -> new Statement.Measurement(claim, …))
///         .extraction();
/// ```
public final class MadePaper {
    private static final int LINES_A_PAGE = 4;

    private final String title;
    private final String doi;
    private final int year;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private record Said(
            Span span,
            String entity,
            String fact,
            List<String> cites,
            Function<Claim, Statement> make) {}

    public MadePaper(String title, String doi, int year) {
        this.title = title;
        this.doi = doi;
        this.year = year;
        blocks.add(new Block.Title(line(title)));
    }

    private Span line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    /// A sentence and what is read from it.
    public MadePaper says(String words, String entity, Function<Claim, Statement> make) {
        return says(words, entity, words, List.of(), make);
    }

    /// A sentence, a fact by any name, and the references that it cites.
    public MadePaper says(
            String words,
            String entity,
            String fact,
            List<String> cites,
            Function<Claim, Statement> make) {
        Span span = line(words);
        blocks.add(new Block.Paragraph(span, Block.Part.BODY));
        said.add(new Said(span, entity, fact, cites, make));
        return this;
    }

    public MadePaper lists(String label, String words, Optional<String> citedDoi) {
        Bibliography work =
                new Bibliography(
                        "",
                        List.of(),
                        citedDoi.map(WorkId::new),
                        Optional.of("2019"),
                        Optional.of("J. Cells"),
                        Optional.empty(),
                        Optional.empty());
        blocks.add(new Block.Reference(line(words), label, work));
        return this;
    }

    public Extraction extraction() {
        Document document = document();
        List<Statement> statements =
                said.stream().map(it -> it.make().apply(claim(document, it))).toList();
        return new Extraction(document, statements, "1.0+test");
    }

    private static Claim claim(Document document, Said it) {
        Evidence evidence =
                new Evidence(
                        Quote.of(document, it.span()),
                        "2",
                        Source.TEXT,
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Claim(
                FactIds.of(document.file(), it.fact()),
                it.entity(),
                0.9,
                "test.sentence",
                true,
                it.cites(),
                evidence);
    }

    private Document document() {
        String whole = text.toString();
        Bibliography work =
                new Bibliography(
                        title,
                        List.of(new Author("Ana", "Costa")),
                        Optional.of(new WorkId(doi)),
                        Optional.of(Integer.toString(year)),
                        Optional.of("Journal of Cells"),
                        Optional.empty(),
                        Optional.empty());
        int pages = 1 + (int) whole.lines().count() / LINES_A_PAGE;
        List<Page> all = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            all.add(new Page(page, 400, 100));
        }
        return new Document(
                FileId.of(whole.getBytes(StandardCharsets.UTF_8)),
                whole,
                layout(whole),
                all,
                new FrontMatter(
                        work, Optional.empty(), List.of(), PaperKind.ARTICLE, Optional.of("en")),
                blocks,
                List.of(),
                List.of());
    }

    private static Layout layout(String text) {
        short[] pages = new short[text.length()];
        float[] boxes = new float[4 * text.length()];
        int[] lines = new int[text.length()];
        int line = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 0;
                continue;
            }
            lines[i] = line;
            pages[i] = (short) (1 + line / LINES_A_PAGE);
            boxes[4 * i] = 20 + 5 * column++;
            boxes[4 * i + 1] = 15 * (line % LINES_A_PAGE);
            boxes[4 * i + 2] = 5;
            boxes[4 * i + 3] = 10;
        }
        return new Layout(pages, boxes, lines);
    }

    /// A measurement at a current and after cycles; 0 where there is none.
    public static Function<Claim, Statement> measurement(
            String material, String property, Amount amount, double current, int cycles) {
        return claim ->
                new Statement.Measurement(
                        claim,
                        material,
                        property,
                        amount,
                        conditions(current, cycles),
                        Optional.of(Statement.Basis.MEASURED),
                        Statement.Polarity.AFFIRMED,
                        Statement.Certainty.CERTAIN);
    }

    private static Conditions conditions(double current, int cycles) {
        Conditions none = Conditions.NONE;
        return new Conditions(
                current == 0 ? Optional.empty() : Optional.of(Amount.of(current, "mA/g")),
                Optional.empty(),
                cycles == 0 ? OptionalInt.empty() : OptionalInt.of(cycles),
                none.window(),
                none.cell(),
                Optional.empty(),
                Optional.empty(),
                none.state());
    }

    public static Function<Claim, Statement> heterostructure(
            String name, List<String> components, List<String> supports, String classification) {
        return claim ->
                new Statement.Material(
                        claim,
                        name,
                        Optional.of(String.join("/", components)),
                        "heterostructure",
                        new Statement.Composition(components, supports, List.of()),
                        Optional.of(classification),
                        List.of());
    }

    public static Function<Claim, Statement> mechanism(
            String material, String mechanism, String technique) {
        return claim ->
                new Statement.Mechanism(
                        claim,
                        material,
                        mechanism,
                        Optional.empty(),
                        technique.isEmpty() ? Optional.empty() : Optional.of(technique),
                        Statement.Polarity.AFFIRMED,
                        Statement.Certainty.CERTAIN);
    }

    public static Function<Claim, Statement> junction(
            String material, String type, String from, String to) {
        Statement.Sides way = new Statement.Sides(Optional.of(from), Optional.of(to));
        return claim ->
                new Statement.Junction(
                        claim, material, Optional.of(type), way, way, way, Optional.of("contact"));
    }

    public static Function<Claim, Statement> reaction(
            String host, String left, String right, double potential, boolean balanced) {
        return claim ->
                new Statement.Reaction(
                        claim,
                        Optional.of(host),
                        Optional.of("discharge"),
                        left,
                        right,
                        false,
                        new Statement.Stage(
                                OptionalDouble.of(potential),
                                OptionalDouble.of(potential),
                                Optional.of("conversion")),
                        new Statement.BalanceVerdict(
                                Optional.of(balanced),
                                Optional.of(balanced),
                                balanced ? java.util.Map.of() : java.util.Map.of("Na", "-1")));
    }
}

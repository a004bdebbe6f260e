package org.heterograph.linking;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.linking.LinkedPaper.Value;
import org.heterograph.paper.FileId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// A [LinkedPaper] as text, a line a thing, columns parted by tabs. Of a value stand there what tells
/// whether another is like it; its words are in the extraction, under its number.
public final class LinkFile {
    private static final String PAPER = "paper";
    private static final String REFERENCE = "reference";
    private static final String MATERIAL = "material";
    private static final String VALUE = "value";
    private static final String BETWEEN = "\u001f";
    private static final int VALUE_COLUMNS = 19;

    private LinkFile() {}

    public static String write(LinkedPaper paper) {
        StringBuilder text = new StringBuilder();
        line(text, PAPER, paper.file().sha256(), paper.digest(), doi(paper.work()), printed(paper.work()));
        paper.references()
                .forEach((label, key) -> line(text, REFERENCE, label, doi(key), printed(key)));
        paper.materials().forEach((entity, key) -> line(text, MATERIAL, entity, key));
        paper.values().forEach(it -> line(text, value(it)));
        return text.toString();
    }

    private static void line(StringBuilder text, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            text.append(i == 0 ? "" : "\t").append(columns[i].replaceAll("[\\t\\n\\r]", " "));
        }
        text.append('\n');
    }

    private static String doi(WorkKey key) {
        return key.doi().orElse("");
    }

    private static String printed(WorkKey key) {
        return key.printed().orElse("");
    }

    private static String[] value(Value value) {
        Measurement said = value.said();
        Conditions at = said.conditions();
        return new String[] {
            VALUE,
            String.valueOf(value.number()),
            value.key(),
            said.claim().fact().value(),
            said.claim().entity(),
            said.material(),
            said.property(),
            amount(said.amount()),
            at.currentDensity().map(LinkFile::amount).orElse(""),
            at.rate().orElse(""),
            at.cycles().isPresent() ? String.valueOf(at.cycles().getAsInt()) : "",
            at.cell().ion().orElse(""),
            at.cell().cell().orElse(""),
            at.temperature().map(LinkFile::amount).orElse(""),
            at.state().state().orElse(""),
            at.state().note().orElse(""),
            said.claim().evidence().section(),
            said.claim().evidence().source().name(),
            String.join(BETWEEN, said.claim().cites())
        };
    }

    private static String amount(Amount it) {
        String high = it.high().isPresent() ? String.valueOf(it.high().getAsDouble()) : "";
        return it.value() + BETWEEN + high + BETWEEN + it.unit().orElse("");
    }

    /// Reads a paper back.
    ///
    /// @throws IllegalArgumentException if the text is none
    public static LinkedPaper read(String text) {
        List<String[]> lines = text.lines().map(it -> it.split("\t", -1)).toList();
        if (lines.isEmpty() || lines.getFirst().length != 5) {
            throw new IllegalArgumentException("no linked paper");
        }
        String[] paper = lines.getFirst();
        SortedMap<String, WorkKey> references = new TreeMap<>();
        SortedMap<String, String> materials = new TreeMap<>();
        List<Value> values = new ArrayList<>();
        for (String[] line : lines) {
            switch (line[0]) {
                case REFERENCE -> references.put(line[1], key(line[2], line[3]));
                case MATERIAL -> materials.put(line[1], line[2]);
                case VALUE -> values.add(value(line));
                default -> {}
            }
        }
        return new LinkedPaper(
                new FileId(paper[1]), paper[2], key(paper[3], paper[4]), references, materials, values);
    }

    private static WorkKey key(String doi, String printed) {
        return new WorkKey(some(doi), some(printed));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static Value value(String[] column) {
        if (column.length != VALUE_COLUMNS) {
            throw new IllegalArgumentException("a value of " + column.length + " columns");
        }
        return new Value(
                Integer.parseInt(column[1]),
                column[2],
                new Measurement(
                        claim(column),
                        column[5],
                        column[6],
                        amount(column[7]),
                        conditions(column),
                        Optional.empty(),
                        Polarity.AFFIRMED,
                        Certainty.CERTAIN));
    }

    private static Claim claim(String[] column) {
        Evidence evidence =
                new Evidence(
                        new Quote("", new Span(0, 0), List.of()),
                        column[16],
                        Source.valueOf(column[17]),
                        List.of(),
                        List.of(),
                        Optional.empty());
        List<String> cites = column[18].isEmpty() ? List.of() : List.of(column[18].split(BETWEEN, -1));
        return new Claim(new FactId(column[3]), column[4], 1, "linked", true, cites, evidence);
    }

    private static Conditions conditions(String[] column) {
        Conditions none = Conditions.NONE;
        return new Conditions(
                some(column[8]).map(LinkFile::amount),
                some(column[9]),
                column[10].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(column[10])),
                none.window(),
                new Conditions.CellSetup(some(column[11]), some(column[12]), Optional.empty()),
                none.massLoading(),
                some(column[13]).map(LinkFile::amount),
                new Conditions.Circumstance(some(column[14]), Optional.empty(), some(column[15])));
    }

    private static Amount amount(String written) {
        String[] pieces = written.split(BETWEEN, -1);
        return new Amount(
                Double.parseDouble(pieces[0]),
                pieces[1].isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(pieces[1])),
                OptionalDouble.empty(),
                Optional.empty(),
                some(pieces[2]),
                some(pieces[2]));
    }
}

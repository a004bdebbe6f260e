package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Reaction;
import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.Part;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.Evidence.TableCell;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.Statement.Stage;
import org.heterograph.fact.reaction.FoundEquation.Potential;
import org.heterograph.fact.sentence.Entities;
import org.heterograph.mention.NamedSentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Makes the statements of one equation.
final class ReactionClaims {
    private static final double DISPLAYED = 0.97;
    private static final double IN_TEXT = 0.92;
    private static final double POTENTIAL = 0.9;

    /// `(1.0–0.6 V vs. K+/K)`: letters between potential and bracket at most.
    private static final int REACH_OF_BRACKET = 16;

    private final Document document;
    private final Entities entities;

    ReactionClaims(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
    }

    /// Where an equation stands.
    ///
    /// @param context the sentence around it, or the one that leads to it
    /// @param cell of a table
    record Setting(
            Source source,
            String section,
            Optional<NamedSentence> context,
            Optional<TableCell> cell) {
        Setting(Source source, String section, Optional<NamedSentence> context) {
            this(source, section, context, Optional.empty());
        }

        Setting at(Block.Table table, List<Cell> row, int column) {
            return new Setting(
                    source,
                    section,
                    context,
                    Optional.of(new TableCell(table.label(), table.rows().indexOf(row), column)));
        }

        List<String> cites() {
            return context.map(NamedSentence::credits).orElse(List.of());
        }
    }

    /// The reaction, and the potential as a measurement of its host.
    List<Statement> statements(
            FoundEquation found, Storage storage, Optional<String> host, Setting setting) {
        List<Statement> made = new ArrayList<>();
        Optional<String> process = storage.process().or(() -> Context.process(document, setting));
        made.add(reaction(found, storage, host, process, setting));
        if (found.potential().isPresent() && host.isPresent()) {
            made.add(potential(found, storage, host.get(), setting));
        }
        return made;
    }

    private Statement reaction(
            FoundEquation found,
            Storage storage,
            Optional<String> host,
            Optional<String> process,
            Setting setting) {
        String left = Reaction.printed(found.reaction().left());
        String right = Reaction.printed(found.reaction().right());
        String entity = host.map(entities::of).orElse("");
        Claim claim =
                new Claim(
                        FactIds.of(document.file(), "reaction", entity, left, right),
                        entity,
                        setting.source() == Source.TEXT ? IN_TEXT : DISPLAYED,
                        "reaction.equation",
                        true,
                        setting.cites(),
                        evidence(found, setting));
        return new Statement.Reaction(
                claim,
                host,
                process,
                left,
                right,
                found.reaction().reversible(),
                stage(found, storage),
                ReactionExtractor.verdict(found.reaction()));
    }

    private static Stage stage(FoundEquation found, Storage storage) {
        return new Stage(
                potential(found, Potential::low),
                potential(found, Potential::high),
                storage.mechanism());
    }

    private static OptionalDouble potential(
            FoundEquation found, java.util.function.ToDoubleFunction<Potential> end) {
        return found.potential().isPresent()
                ? OptionalDouble.of(end.applyAsDouble(found.potential().get()))
                : OptionalDouble.empty();
    }

    private Statement potential(
            FoundEquation found, Storage storage, String host, Setting setting) {
        Potential potential = found.potential().orElseThrow();
        String value = potential.low() + ".." + potential.high();
        String entity = entities.of(host);
        String equation = Reaction.printed(found.reaction().right());
        Claim claim =
                new Claim(
                        FactIds.of(
                                document.file(),
                                "measurement",
                                entity,
                                "reaction_potential",
                                value,
                                equation),
                        entity,
                        POTENTIAL,
                        "reaction.potential",
                        true,
                        setting.cites(),
                        evidence(found, setting));
        return new Statement.Measurement(
                claim,
                host,
                "reaction_potential",
                amount(potential),
                conditions(storage),
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    private static Amount amount(Potential potential) {
        boolean range = potential.high() > potential.low();
        return new Amount(
                potential.low(),
                range ? OptionalDouble.of(potential.high()) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of("V"),
                Optional.of("V"));
    }

    private static Conditions conditions(Storage storage) {
        return new Conditions(
                Conditions.NONE.currentDensity(),
                Conditions.NONE.rate(),
                Conditions.NONE.cycles(),
                Conditions.NONE.window(),
                new Conditions.CellSetup(storage.carrier(), Optional.empty(), Optional.empty()),
                Conditions.NONE.massLoading(),
                Conditions.NONE.temperature(),
                new Conditions.Circumstance(storage.process(), Optional.empty(), Optional.empty()));
    }

    /// The equation, its potential with it where both stand in one place.
    private Evidence evidence(FoundEquation found, Setting setting) {
        Span quoted = setting.source() == Source.TABLE ? found.span() : bracketed(found.whole());
        List<Part> parts =
                found.potential().stream()
                        .map(p -> new Part(Role.VALUE, Quote.of(document, p.span())))
                        .toList();
        return new Evidence(
                Quote.of(document, quoted),
                setting.section(),
                setting.source(),
                parts,
                List.of(),
                setting.cell());
    }

    /// With the bracket that closes behind the potential.
    private Span bracketed(Span whole) {
        int close = document.text().indexOf(')', whole.end());
        boolean open = document.text(whole).indexOf('(') >= 0;
        boolean near = close >= 0 && close - whole.end() <= REACH_OF_BRACKET;
        return open && near && !document.text().substring(whole.end(), close).contains("(")
                ? new Span(whole.start(), close + 1)
                : whole;
    }
}

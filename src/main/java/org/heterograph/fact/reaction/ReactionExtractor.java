package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Balance;
import org.heterograph.chemistry.Polynomial;
import org.heterograph.chemistry.Reaction;
import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.BalanceVerdict;
import org.heterograph.fact.sentence.Entities;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a statement of each equation of a paper, and a `reaction_potential` of each potential
/// printed with one.
public final class ReactionExtractor implements Extractor {
    private static final Pattern NUMBER = Pattern.compile("[^→⇌↔\\n]{0,48}?\\(\\d{1,3}[a-z]?\\)");

    private final Vocabulary vocabulary;
    private final EquationFinder finder = new EquationFinder();
    private final TablePotentials tablePotentials = new TablePotentials();

    public ReactionExtractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Reading reading =
                new Reading(
                        document, new Entities(mentions, vocabulary.names()), byBlock(mentions));
        document.blocks().forEach(reading::read);
        return reading.statements;
    }

    private static Map<Span, Passage> byBlock(Mentions mentions) {
        Map<Span, Passage> passages = new HashMap<>();
        mentions.passages().forEach(passage -> passages.put(passage.block().span(), passage));
        return passages;
    }

    static BalanceVerdict verdict(Reaction reaction) {
        Balance balance = Balance.of(reaction);
        Map<String, String> imbalance = new TreeMap<>();
        for (Map.Entry<String, Polynomial> entry : balance.imbalance().entrySet()) {
            imbalance.put(entry.getKey(), entry.getValue().toString());
        }
        return new BalanceVerdict(
                Optional.of(balance.isMassBalanced()),
                Optional.of(balance.isChargeBalanced()),
                imbalance);
    }

    /// One pass over a document.
    private final class Reading {
        private final Document document;
        private final Map<Span, Passage> passages;
        private final ReactionClaims claims;
        private final List<Statement> statements = new ArrayList<>();
        private Stages stages = new Stages();
        private String section = "";
        private Optional<NamedSentence> leading = Optional.empty();

        Reading(Document document, Entities entities, Map<Span, Passage> passages) {
            this.document = document;
            this.passages = passages;
            this.claims = new ReactionClaims(document, entities);
        }

        void read(Block block) {
            switch (block) {
                case Block.Equation equation -> readEquation(equation);
                case Block.Paragraph paragraph -> readRunningText(paragraph.span(), Source.TEXT);
                case Block.Caption caption -> readRunningText(caption.span(), Source.CAPTION);
                case Block.Table table -> readTable(table);
                case Block.Heading heading -> enter(heading);
                case Block.Title _,
                        Block.Byline _,
                        Block.Figure _,
                        Block.Reference _,
                        Block.Note _ -> {}
            }
        }

        private void enter(Block.Heading heading) {
            stages = new Stages();
            leading = Optional.empty();
            section =
                    heading.number().isEmpty() ? document.text(heading.title()) : heading.number();
        }

        private void readEquation(Block.Equation equation) {
            for (FoundEquation found : finder.find(document, equation.span(), true)) {
                FoundEquation numbered = numbered(equation.span(), found);
                add(numbered, new ReactionClaims.Setting(Source.EQUATION, section, leading));
            }
        }

        /// With its number, which tells a line from others of the same words.
        private FoundEquation numbered(Span equation, FoundEquation found) {
            Span rest = new Span(found.span().end(), equation.end());
            Matcher number = NUMBER.matcher(document.text(rest));
            return number.lookingAt()
                    ? found.over(new Span(found.span().start(), found.span().end() + number.end()))
                    : found;
        }

        private void readRunningText(Span span, Source source) {
            Passage passage = passages.get(span);
            if (passage == null) {
                return;
            }
            for (FoundEquation found : finder.find(document, span, false)) {
                Optional<NamedSentence> around = sentenceAt(passage, found.span());
                add(found, new ReactionClaims.Setting(source, passage.section(), around));
            }
            leading = passage.sentences().stream().reduce((_, last) -> last).or(() -> leading);
        }

        private Optional<NamedSentence> sentenceAt(Passage passage, Span place) {
            return passage.sentences().stream()
                    .filter(it -> it.sentence().span().contains(place.start()))
                    .findFirst();
        }

        private void readTable(Block.Table table) {
            Set<Span> seen = new LinkedHashSet<>();
            for (List<Cell> row : table.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    Span cell = row.get(column).span();
                    if (!cell.isEmpty() && seen.add(cell)) {
                        readCell(table, row, column);
                    }
                }
            }
        }

        private void readCell(Block.Table table, List<Cell> row, int column) {
            for (FoundEquation found : finder.find(document, row.get(column).span(), true)) {
                FoundEquation told =
                        found.potential().isPresent()
                                ? found
                                : tablePotentials.complete(document, table, row, found);
                add(
                        told,
                        new ReactionClaims.Setting(Source.TABLE, table.label(), Optional.empty())
                                .at(table, row, column));
            }
        }

        private void add(FoundEquation found, ReactionClaims.Setting setting) {
            Storage storage = Storage.of(found.reaction());
            Optional<String> host = stages.host(storage, setting.context());
            statements.addAll(claims.statements(found, storage, host, setting));
        }
    }
}

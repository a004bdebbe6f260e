package org.heterograph.fact.junction;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Junction;
import org.heterograph.fact.Statement.Sides;
import org.heterograph.fact.junction.Direction.What;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.PrintedNames;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// States what a paper says of the junctions in its materials.
public final class JunctionExtractor implements Extractor {
    private static final Rule DIRECTION = new Rule("junction.direction", 0.85);
    private static final Rule TYPE = new Rule("junction.type", 0.8);

    /// Sentences back to where the sides of a junction may be told to be n-type or p-type.
    private static final int REACH = 2;

    /// Sentences that say that there is none.
    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\bno\\s+(?:BI?EF|(?:built-in\\s+)?(?:electric\\s+)?field|junction)\\b"
                            + "|\\b(?:BI?EF|field|junction)\\b[^;.]{0,40}?\\bnot\\s+(?:to\\s+be\\s+)?(?:expected|formed|found|observed)");

    private final DirectionFinder finder = new DirectionFinder();
    private final StateReader states = new StateReader();

    /// @param vocabulary stands here as in every extractor; the words of junctions are grammar
    public JunctionExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Reading reading = new Reading(document, mentions);
        Narrative.of(document, mentions).forEach(reading::read);
        return reading.statements;
    }

    /// One pass over a document.
    private final class Reading {
        private final Document document;
        private final SentenceClaims claims;
        private final SideReader sides;
        private final Junctions junctions;
        private final List<Statement> statements = new ArrayList<>();
        private Optional<Passage> passage = Optional.empty();
        private Optional<What> before = Optional.empty();

        Reading(Document document, Mentions mentions) {
            junctions = new Junctions(new PrintedNames(mentions));
            this.document = document;
            claims = new SentenceClaims(document);
            sides = new SideReader(document);
        }

        void read(Telling telling) {
            if (passage.filter(it -> it.equals(telling.passage())).isEmpty()) {
                passage = Optional.of(telling.passage());
                before = Optional.empty();
            }
            MaskedSentence masked = sides.read(telling);
            if (DENIAL.matcher(masked.text()).find()) {
                return;
            }
            List<Direction> ways = new ArrayList<>(finder.find(masked, telling, before));
            ways.addAll(Partners.find(masked, telling, ways));
            if (!ways.isEmpty()) {
                before = Optional.of(ways.getLast().what());
            }
            state(telling, masked, ways);
        }

        private void state(Telling telling, MaskedSentence masked, List<Direction> ways) {
            Optional<Matcher> type = Doping.type(masked.text());
            List<Draft> drafts = new ArrayList<>();
            for (Direction way : ways) {
                add(drafts, way, states.read(masked.text(), way), junctions.of(telling, way));
            }
            if (drafts.isEmpty() && type.isPresent()) {
                junctions
                        .of(telling, masked, type.get().start())
                        .map(it -> typed(it, masked, type.get()))
                        .ifPresent(drafts::add);
            }
            for (Draft draft : drafts) {
                statements.add(statement(telling, masked, draft, type));
            }
        }

        private Draft typed(MaterialMention material, MaskedSentence masked, Matcher type) {
            Draft draft = new Draft(material, states.read(masked.text(), type.start(), type.end()));
            draft.include(type.start(), type.end());
            return draft;
        }

        /// A direction joins what the sentence has said of the same interface in the same state.
        private void add(
                List<Draft> drafts, Direction way, String state, MaterialMention material) {
            Optional<Draft> fitting =
                    drafts.stream().filter(it -> it.takes(way, state, material)).findFirst();
            Draft draft = fitting.orElseGet(() -> new Draft(material, state));
            if (fitting.isEmpty()) {
                drafts.add(draft);
            }
            draft.add(way);
        }

        private Junction statement(
                Telling telling, MaskedSentence masked, Draft draft, Optional<Matcher> type) {
            Optional<String> name = type.map(Doping::name);
            List<MaskedSentence> earlier =
                    telling.before().stream().limit(REACH).map(this::masked).toList();
            Sides doping = Doping.sides(masked, name, draft.pair(), earlier);
            type.ifPresent(it -> draft.include(it.start(), it.end()));
            Span quote = masked.clause(draft.start, draft.end);
            return new Junction(
                    claims.claim(
                            telling,
                            quote,
                            Optional.of(draft.material),
                            draft.hasWay() ? DIRECTION : TYPE,
                            "junction",
                            name.orElse(""),
                            way(draft.electrons),
                            way(draft.field),
                            draft.state),
                    draft.material.name(),
                    name,
                    doping,
                    draft.electrons,
                    draft.field,
                    Optional.of(draft.state));
        }

        private MaskedSentence masked(NamedSentence earlier) {
            return new MaskedSentence(document, earlier.sentence().span(), earlier.materials());
        }

        private static String way(Sides sides) {
            return sides.first().orElse("") + ">" + sides.second().orElse("");
        }
    }

    /// A junction as it is being gathered from a sentence.
    private static final class Draft {
        private final MaterialMention material;
        private final String state;
        private Sides electrons = Sides.UNKNOWN;
        private Sides field = Sides.UNKNOWN;
        private int start = Integer.MAX_VALUE;
        private int end;

        Draft(MaterialMention material, String state) {
            this.material = material;
            this.state = state;
        }

        boolean takes(Direction way, String otherState, MaterialMention other) {
            boolean free = way.what() == What.ELECTRONS ? isFree(electrons) : isFree(field);
            return free && state.equals(otherState) && other.entity().equals(material.entity());
        }

        private static boolean isFree(Sides sides) {
            return sides.first().isEmpty();
        }

        void add(Direction way) {
            Sides sides = new Sides(Optional.of(way.from().name()), Optional.of(way.to().name()));
            if (way.what() == What.ELECTRONS) {
                electrons = sides;
            } else {
                field = sides;
            }
            include(way.start(), way.end());
        }

        void include(int from, int to) {
            start = Math.min(start, from);
            end = Math.max(end, to);
        }

        boolean hasWay() {
            return !isFree(electrons) || !isFree(field);
        }

        List<MaterialMention> pair() {
            List<Composite.Phase> phases = material.composite().phases();
            return phases.size() == 2 ? Pair.phases(material) : List.of();
        }
    }
}

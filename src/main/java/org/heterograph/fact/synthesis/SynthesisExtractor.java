package org.heterograph.fact.synthesis;

import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Synthesis;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// States the steps by which materials are made: all of an experimental section, and what single
/// sentences elsewhere tell of a material's making.
public final class SynthesisExtractor implements Extractor {
    private static final Rule PROCEDURE = new Rule("synthesis.procedure", 0.85);
    private static final Rule SENTENCE = new Rule("synthesis.sentence", 0.75);

    private static final Pattern PROCEDURE_TITLE = Wording.pattern("(?i)\\b{procedure_titles}\\b");

    private static final Pattern OTHER_TITLE = Wording.pattern("(?i)\\b{other_titles}\\b");

    private static final Pattern RUN_IN =
            Pattern.compile("(?<title>\\p{Lu}[\\p{L}-]{2,20}(?:\\s[\\p{L}-]{2,20}){0,5})[.:]\\s");

    private static final Pattern MAKING_OF = Wording.pattern("(?i)\\b{making_nouns}\\sof\\s");

    private static final Pattern OF_CELLS = Wording.pattern("(?i)\\b{cell_titles}\\b");

    /// Making of electrodes and cells, no synthesis of the material.
    private static final Pattern ELECTRODE = Wording.pattern("(?i)\\b{cell_making}\\b");

    /// Foils and holders on which a material may as well be grown.
    private static final Pattern HOLDER = Wording.pattern("(?i)\\b{substrates}\\b");

    private static final Pattern GROWN = Wording.pattern("(?i)\\b{growing}\\b");

    private static final Pattern MAKING = Wording.pattern("(?i)\\b{making}\\b");

    /// Steps of any laboratory's day: told of a material only within its procedure, as elsewhere
    /// these words mean other things ("reduction peak", "activation energy").
    private static final Set<String> COMMON = Wording.words("common_steps");

    private final MaterialNameParser names;
    private final StepReader reader;

    /// @param parser of the sentences that name a method
    public SynthesisExtractor(Vocabulary vocabulary, DependencyParser parser) {
        reader = new StepReader(parser);
        names = new MaterialNameParser(vocabulary.names());
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Reading reading = new Reading(document, mentions);
        Narrative.of(document, mentions).forEach(reading::read);
        return reading.statements;
    }

    /// One pass over a document; steps are counted for each procedure.
    private final class Reading {
        private final Document document;
        private final Mentions mentions;
        private final SentenceClaims claims;
        private final Products products;
        private final List<Statement> statements = new ArrayList<>();
        private final Map<Object, Integer> counted = new HashMap<>();

        Reading(Document document, Mentions mentions) {
            this.document = document;
            this.mentions = mentions;
            this.claims = new SentenceClaims(document);
            this.products = new Products(document);
        }

        void read(Telling telling) {
            if (!(telling.passage().block() instanceof Block.Paragraph)
                    || isOfCell(document.text(telling.span()))) {
                return;
            }
            Optional<Block.Heading> procedure = procedure(telling);
            if (procedure.isPresent()) {
                Optional<MaterialMention> titled =
                        product(procedure.get()).or(telling::subject).or(telling.sentence()::topic);
                state(telling, titled, PROCEDURE, procedure.get());
            } else if (tellsOfMaking(telling)) {
                state(telling, telling.subject(), SENTENCE, episode(telling));
            }
        }

        private static boolean isOfCell(String text) {
            return ELECTRODE.matcher(text).find()
                    || HOLDER.matcher(text).find() && !GROWN.matcher(text).find();
        }

        /// The heading of an article's part on making materials.
        private Optional<Block.Heading> procedure(Telling telling) {
            boolean article = document.front().kind() != PaperKind.REVIEW;
            return document.headingBefore(telling.span().start())
                    .filter(it -> article && telling.credits().isEmpty() && !isRunIn(telling))
                    .filter(it -> PROCEDURE_TITLE.matcher(title(it)).find())
                    .filter(it -> !OTHER_TITLE.matcher(title(it)).find() || isOfMaterial(it));
        }

        /// Whether the paragraph opens with a title of its own that is not about making: "Structure
        /// Characterization: …".
        private boolean isRunIn(Telling telling) {
            Matcher title = RUN_IN.matcher(document.text(telling.passage().span()));
            return title.lookingAt() && OTHER_TITLE.matcher(title.group("title")).find();
        }

        /// "Synthesis of SnS2/C anodes": not the making of cells.
        private boolean isOfMaterial(Block.Heading heading) {
            String title = title(heading);
            Matcher making = MAKING_OF.matcher(title);
            return making.find()
                    && !OF_CELLS.matcher(title).find()
                    && names.find(title).stream().anyMatch(it -> it.start() >= making.end());
        }

        private String title(Block.Heading heading) {
            return document.text(heading.title());
        }

        /// What a heading like "Preparation of SnS2" says is made.
        private Optional<MaterialMention> product(Block.Heading heading) {
            String title = title(heading);
            int of = title.indexOf(" of ");
            return names.find(title).stream()
                    .filter(it -> it.start() > of)
                    .findFirst()
                    .map(it -> mention(title, it, heading.title().start()))
                    .or(() -> inCapitals(title));
        }

        /// Titles change the case of short names: "Preparation of Go".
        private Optional<MaterialMention> inCapitals(String title) {
            String product = title.substring(title.lastIndexOf(" of ") + " of ".length() - 1);
            return title.contains(" of ")
                    ? mentions.materials().stream()
                            .filter(it -> it.name().equalsIgnoreCase(product.strip()))
                            .findFirst()
                    : Optional.empty();
        }

        private MaterialMention mention(String title, NameMatch match, int by) {
            String name = title.substring(match.start(), match.end());
            return mentions.materials().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElse(
                            new MaterialMention(
                                    new Span(match.start(), match.end()).shifted(by),
                                    name,
                                    match.composite(),
                                    match.composite().identity()));
        }

        private boolean tellsOfMaking(Telling telling) {
            boolean names =
                    telling.subject().filter(it -> telling.span().contains(it.span())).isPresent();
            boolean making = MAKING.matcher(document.text(telling.span())).find();
            return !telling.credits().isEmpty() || names && making;
        }

        private Object episode(Telling telling) {
            return telling.credits().isEmpty() ? telling : telling.credits();
        }

        private void state(
                Telling telling, Optional<MaterialMention> subject, Rule rule, Object procedure) {
            boolean listed = rule == PROCEDURE;
            for (Step step : reader.read(document, telling)) {
                boolean told = !COMMON.contains(step.method()) && !isName(telling, step);
                if (listed || told) {
                    Optional<MaterialMention> made =
                            (listed
                                            ? products.of(telling, step.span())
                                            : products.within(telling, step.span()))
                                    .or(() -> subject);
                    made.ifPresent(it -> state(telling, it, rule, procedure, step));
                }
            }
        }

        /// "plasma-treated SnS2": what a sample is called, which tells nothing anew.
        private boolean isName(Telling telling, Step step) {
            return telling.credits().isEmpty()
                    && document.text(step.span()).matches(".*(?:ed|spun)")
                    && telling.sentence().materials().stream()
                            .anyMatch(it -> it.span().start() - step.span().end() == 1);
        }

        private void state(
                Telling telling, MaterialMention material, Rule rule, Object procedure, Step step) {
            boolean ordered = !(procedure instanceof Telling);
            int number = counted.merge(procedure, 1, Integer::sum);
            OptionalInt place = ordered ? OptionalInt.of(number) : OptionalInt.empty();
            statements.add(statement(telling, material, rule, step, place));
        }

        private Synthesis statement(
                Telling telling,
                MaterialMention material,
                Rule rule,
                Step step,
                OptionalInt place) {
            return new Synthesis(
                    claims.claim(
                            telling,
                            step.quote(),
                            Optional.of(material),
                            rule,
                            "synthesis",
                            step.method(),
                            place.toString(),
                            step.temperature().toString(),
                            step.duration().toString()),
                    material.name(),
                    step.method(),
                    place,
                    step.precursors(),
                    step.temperature(),
                    step.duration(),
                    step.atmosphere());
        }
    }
}

package org.heterograph.fact.measurement.condition.paper;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionFinder;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.condition.PropertyConditions;
import org.heterograph.fact.measurement.value.Paper;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the captions of a paper state of the curves they describe: `(b) discharge curves of SnS2 at
/// 0.1 A g−1 between 0.01 and 3 V`.
///
/// @param byNumber conditions and words by the number of the figure
public record Captions(Map<String, Panels> byNumber) {
    static final Captions NONE = new Captions(Map.of());

    private static final ConditionFinder FINDER = new ConditionFinder();

    private static final Pattern NUMBER = Pattern.compile("(?<![\\dS])S?\\d{1,3}(?!\\d)");

    private static final Pattern CITED =
            Pattern.compile(
                    "\\b(?:Figures?|Figs?\\.?|FIGURES?)\\s?(?<number>S?\\d{1,2})\\s?\\(?(?<panel>[a-zA-Z])?(?![\\w])(?!\\s?[,–-]\\s?[a-z]\\b)");

    private static final Pattern PANEL = Pattern.compile("(?:^|[\\s(,;])\\(?([a-zA-Z])\\)");

    /// @param span words of the caption
    /// @param text the same
    /// @param conditions all that it states
    record Panels(Span span, String text, List<Condition> conditions) {
        Panels {
            conditions = List.copyOf(conditions);
        }

        /// The conditions of a panel, of the whole caption where it has none; none where the
        /// letters stand behind what they name.
        List<Condition> of(String panel) {
            Matcher letters = PANEL.matcher(text);
            int from = -1;
            int to = text.length();
            boolean first = true;
            while (letters.find()) {
                if (first && letters.start() > 2) {
                    return List.of();
                }
                first = false;
                boolean own = letters.group(1).equalsIgnoreCase(panel);
                if (own) {
                    from = letters.end();
                } else if (from >= 0) {
                    to = letters.start();
                    break;
                }
            }
            if (first) {
                return conditions;
            }
            return from < 0 ? List.of() : within(new Span(from, to).shifted(span.start()));
        }

        private List<Condition> within(Span panel) {
            return conditions.stream().filter(it -> panel.contains(it.span())).toList();
        }
    }

    static Captions of(Document document, Mentions mentions) {
        Map<String, Panels> found = new TreeMap<>();
        for (Passage passage : mentions.passages()) {
            if (passage.block() instanceof Block.Caption caption
                    && caption.label().startsWith("Figure")) {
                Matcher number = NUMBER.matcher(caption.label());
                if (number.find()) {
                    found.putIfAbsent(number.group(), panels(document, passage, caption));
                }
            }
        }
        return new Captions(found);
    }

    private static Panels panels(Document document, Passage passage, Block.Caption caption) {
        List<Condition> conditions = new ArrayList<>();
        passage.sentences()
                .forEach(
                        it ->
                                conditions.addAll(
                                        FINDER.find(
                                                new Reading(
                                                        document,
                                                        Paper.NONE,
                                                        passage,
                                                        List.of(),
                                                        it))));
        return new Panels(caption.words(), document.text(caption.words()), conditions);
    }

    /// What the caption of the one figure that the sentence of a value points to states of it: a
    /// window, and a current where its sentence states neither that nor a rate.
    Map<ConditionKind, Condition> of(Reading reading, String property, ConditionsOfValue found) {
        Map<ConditionKind, Condition> told = new TreeMap<>();
        List<Condition> stated = cited(reading);
        if (PropertyConditions.hasWindow(property)) {
            one(stated, ConditionKind.WINDOW).ifPresent(it -> told.put(it.kind(), it));
        }
        boolean hasCurrent =
                found.of(ConditionKind.CURRENT).isPresent()
                        || found.of(ConditionKind.RATE).isPresent();
        if (PropertyConditions.hasCurrent(property)
                && !property.equals("reaction_potential")
                && !hasCurrent
                && FINDER.find(reading).stream().noneMatch(Captions::isCurrent)) {
            one(stated, ConditionKind.CURRENT)
                    .or(() -> one(stated, ConditionKind.RATE))
                    .ifPresent(it -> told.put(it.kind(), it));
        }
        return told;
    }

    private static boolean isCurrent(Condition it) {
        return it.kind() == ConditionKind.CURRENT || it.kind() == ConditionKind.RATE;
    }

    private static Optional<Condition> one(List<Condition> stated, ConditionKind kind) {
        List<Condition> all = stated.stream().filter(it -> it.kind() == kind).toList();
        boolean range =
                kind != ConditionKind.WINDOW
                        && all.stream().anyMatch(it -> it.amount().high().isPresent());
        return all.size() == 1 && !range ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private List<Condition> cited(Reading reading) {
        if (reading.passage().block() instanceof Block.Caption) {
            return List.of();
        }
        Matcher cited = CITED.matcher(reading.text(reading.span()));
        List<List<Condition>> figures = new ArrayList<>();
        while (cited.find()) {
            Panels panels = byNumber.get(cited.group("number"));
            String panel = cited.group("panel");
            figures.add(
                    panels == null
                            ? List.of()
                            : panel == null ? panels.conditions() : panels.of(panel));
        }
        return figures.size() == 1 ? figures.getFirst() : List.of();
    }
}

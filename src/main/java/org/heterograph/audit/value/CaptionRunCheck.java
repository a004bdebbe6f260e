package org.heterograph.audit.value;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Identity;
import org.heterograph.audit.likeness.Likeness;
import org.heterograph.document.Block.Caption;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Measurement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A caption tells how long a material was cycled, text and table agree on another number of
/// cycles at that current.
///
/// One place alone may tell of a part of the run. The caption gives no value, so that there is no
/// statement to compare: its words are read here.
public final class CaptionRunCheck implements Check {
    /// `over 5000 cycles at 5 A g−1`, with what stands before it in the same panel.
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<panel>[^.;()]{1,160}?)\\b(?<cycles>\\d{2,5})\\s{1,3}cycles\\s{1,3}at\\s{1,3}(?<current>\\d{1,4}(?:\\.\\d{1,3})?)\\s{0,3}(?<unit>m?A)\\s{0,3}(?:g|/g)");

    @Override
    public List<Conflict> check(Claims claims) {
        Map<String, Measurement> named = named(claims);
        return claims.document().stream()
                .flatMap(
                        document ->
                                document.blocks(Caption.class).flatMap(it -> runs(document, it)))
                .flatMap(run -> conflict(claims, named, run).stream())
                .toList();
    }

    private static Stream<Run> runs(Document document, Caption caption) {
        return RUN.matcher(document.text(caption.words()))
                .results()
                .map(found -> Run.of(document, caption, found));
    }

    /// A measurement for each name of a joined material.
    private static Map<String, Measurement> named(Claims claims) {
        Map<String, Measurement> named = new LinkedHashMap<>();
        for (Measurement it : claims.of(Measurement.class)) {
            if (new Identity(it.claim().entity()).isJoined()) {
                named.putIfAbsent(it.material(), it);
            }
        }
        return named;
    }

    private static Optional<Conflict> conflict(
            Claims claims, Map<String, Measurement> named, Run run) {
        List<Measurement> meant =
                named.entrySet().stream()
                        .filter(it -> run.panel().contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return meant.size() == 1 ? conflict(claims, meant.getFirst(), run) : Optional.empty();
    }

    private static Optional<Conflict> conflict(Claims claims, Measurement meant, Run run) {
        List<Measurement> told =
                claims.of(Measurement.class).stream().filter(it -> isOf(run, meant, it)).toList();
        Set<Integer> cycles = new HashSet<>();
        Set<Region> places = new HashSet<>();
        for (Measurement it : told) {
            cycles.add(it.conditions().cycles().orElse(0));
            places.add(Region.of(it));
        }
        boolean settled = cycles.size() == 1 && places.size() > 1;
        return settled && !cycles.contains(run.cycles())
                ? Optional.of(breach(claims, told.getFirst(), run))
                : Optional.empty();
    }

    private static boolean isOf(Run run, Measurement meant, Measurement it) {
        return it.claim().entity().equals(meant.claim().entity())
                && it.claim().evidence().source() != Source.CAPTION
                && it.conditions().cycles().isPresent()
                && Likeness.current(it.conditions()).equals(Optional.of(run.current()));
    }

    private static Conflict breach(Claims claims, Measurement told, Run run) {
        return new Conflict(
                Kind.CAPTION_TEXT,
                Severity.HARD,
                claims.name(told),
                Optional.of(told.property()),
                "%d cycles at %s in %s, %d in %s"
                        .formatted(
                                told.conditions().cycles().orElse(0),
                                run.current(),
                                Region.of(told).printed(),
                                run.cycles(),
                                run.label()),
                List.of(Side.of(told), run.side()));
    }

    /// @param panel words before the number of cycles
    /// @param current as [Likeness#current] prints it
    private record Run(String label, String panel, int cycles, String current, Side side) {
        static Run of(Document document, Caption caption, MatchResult found) {
            int start = caption.words().start();
            Span words = new Span(start + found.start(), start + found.end());
            Amount current =
                    Amount.of(
                            Double.parseDouble(found.group("current")), found.group("unit") + "/g");
            return new Run(
                    caption.label(),
                    found.group("panel"),
                    Integer.parseInt(found.group("cycles")),
                    Likeness.levelled(current),
                    Side.of(document, words, caption.label(), Source.CAPTION));
        }
    }
}

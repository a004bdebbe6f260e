package org.heterograph.library;

import org.heterograph.exchange.DecisionLines;
import org.heterograph.exchange.StatementEdit;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Curated;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.paper.FileId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What people decided about the papers of a library: `curation.jsonl`, only ever appended to.
///
/// What was mined stays as it is; views show it with the decisions carried out.
final class Curation {
    private final Path place;
    private final List<Decision> decisions = new ArrayList<>();

    Curation(Path home) {
        place = home.resolve("curation.jsonl");
        if (Files.exists(place)) {
            lines().forEach(line -> DecisionLines.read(line).ifPresent(this::put));
        }
    }

    private List<String> lines() {
        try {
            return Files.readString(place).lines().filter(it -> !it.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    /// Oldest first.
    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /// The younger of two decisions counts, also where another library's come later.
    private void put(Decision decision) {
        int at = decisions.size();
        while (at > 0 && decisions.get(at - 1).when().isAfter(decision.when())) {
            at--;
        }
        decisions.add(at, decision);
    }

    /// Writes a decision down for good. It begins with a line's end, in case a crash cut off the
    /// line before it.
    void note(Decision decision) {
        try {
            DurableFile.append(
                    place, ("\n" + DecisionLines.write(decision)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + place, e);
        }
        put(decision);
    }

    /// Writes down those that are not there yet.
    ///
    /// @return them
    List<Decision> take(List<Decision> others) {
        List<Decision> fresh = new ArrayList<>(new LinkedHashSet<>(others));
        fresh.removeAll(decisions);
        fresh.forEach(this::note);
        return fresh;
    }

    /// @throws IllegalArgumentException for a decision that cannot be carried out on the paper
    static void check(Decision decision, Extraction mined) {
        Curated curated = Curated.of(mined, List.of(decision), StatementEdit::apply);
        if (!curated.orphans().isEmpty() && decision.what() instanceof OnStatement it) {
            throw new IllegalArgumentException("the paper has no fact " + it.target().fact());
        }
    }

    /// Decisions whose paper is gone, or no longer says what they are on.
    List<Decision> orphans(Predicate<FileId> isThere, Function<FileId, Extraction> mined) {
        Set<FileId> papers = new TreeSet<>();
        List<Decision> orphans = new ArrayList<>();
        for (Decision decision : decisions()) {
            if (decision.what() instanceof OnStatement it) {
                FileId paper = it.target().paper();
                if (!isThere.test(paper)) {
                    orphans.add(decision);
                } else if (papers.add(paper)) {
                    orphans.addAll(curated(mined.apply(paper)).orphans());
                }
            }
        }
        return orphans;
    }

    Curated curated(Extraction mined) {
        return Curated.of(mined, decisions, StatementEdit::apply);
    }

    /// Tells what a view holds of a paper when its decisions are carried out; nothing without any.
    String mark(FileId paper) {
        String all =
                decisions.stream()
                        .filter(it -> it.isOn(paper))
                        .map(DecisionLines::write)
                        .collect(Collectors.joining());
        return all.isEmpty()
                ? ""
                : "+" + FileId.of(all.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
    }
}

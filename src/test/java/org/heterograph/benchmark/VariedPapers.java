package org.heterograph.benchmark;

import org.heterograph.document.Document;
import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// As many papers as are wanted, made of some: in each, one word of six is another of the same
/// length that some paper has, so that no two passages are alike and all that was read stays in
/// its place. The same number gives the same paper.
final class VariedPapers {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[a-z]{4,}(?![\\p{L}\\d])");
    private static final int ONE_OF = 6;

    private final List<Extraction> originals;
    private final Map<Integer, List<String>> byLength;

    VariedPapers(List<Extraction> originals) {
        this.originals = List.copyOf(originals);
        this.byLength =
                originals.stream()
                        .flatMap(it -> WORD.matcher(it.document().text()).results())
                        .map(it -> it.group())
                        .collect(
                                Collectors.groupingBy(
                                        String::length, TreeMap::new, Collectors.toList()));
    }

    List<Extraction> originals() {
        return originals;
    }

    Extraction paper(int number) {
        Extraction paper = originals.get(Math.floorMod(number, originals.size()));
        Document it = paper.document();
        FileId name = FileId.of(("paper " + number).getBytes(StandardCharsets.UTF_8));
        Document other =
                new Document(
                        name,
                        varied(it.text(), new Random(number)),
                        it.layout(),
                        it.pages(),
                        it.front(),
                        it.blocks(),
                        it.scripts(),
                        it.citations());
        return new Extraction(other, new ArrayList<>(paper.statements()), paper.miner());
    }

    private String varied(String text, Random random) {
        StringBuilder varied = new StringBuilder(text);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (random.nextInt(ONE_OF) == 0) {
                List<String> others = byLength.getOrDefault(word.end() - word.start(), List.of());
                String other = others.get(random.nextInt(others.size()));
                varied.replace(word.start(), word.end(), other);
            }
        }
        return varied.toString();
    }
}

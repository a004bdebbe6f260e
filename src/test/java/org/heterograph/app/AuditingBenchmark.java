package org.heterograph.app;

import org.heterograph.audit.Auditor;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.Redescription;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.linking.LinkFile;
import org.heterograph.linking.LinkTriples;
import org.heterograph.linking.LinkedPaper;
import org.heterograph.linking.Linker;
import org.heterograph.linking.Links;
import org.heterograph.linking.MaterialKeys;
import org.heterograph.linking.Shelf;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;
import org.heterograph.support.Said;
import org.heterograph.vocabulary.VocabularyReader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What it costs to audit one paper more beside many: the checks within it, the links and conflicts
/// with those that are there, written to the graph on disk.
///
/// `java … org.heterograph.app.AuditingBenchmark [PAPERS] [ADDED]`
///
/// The papers are made up, each with 60 references, of which about half to papers of the library, 30
/// materials and 40 values, half of them credited. Every fifth added paper is cited already.
public final class AuditingBenchmark {
    private static final int REFERENCES = 60;
    private static final int MATERIALS = 30;
    private static final int VALUES = 40;
    private static final int CHUNK = 500;

    private final int papers;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
    private final MaterialKeys keys =
            new MaterialKeys(
                    new MaterialNameParser(VocabularyReader.read().names()),
                    VocabularyReader.readNarrowNames());

    private AuditingBenchmark(int papers) {
        this.papers = papers;
    }

    public static void main(String... words) throws IOException {
        int papers = words.length > 0 ? Integer.parseInt(words[0]) : 10_000;
        int added = words.length > 1 ? Integer.parseInt(words[1]) : 100;
        Path home = Files.createTempDirectory("auditing");
        new AuditingBenchmark(papers).run(home, added);
    }

    private void run(Path home, int added) throws IOException {
        Iris iris = new Iris();
        try (KnowledgeGraph graph =
                KnowledgeGraph.open(home.resolve("graph"), VocabularyReader.read(), iris)) {
            fill(home.resolve("links"), graph, new LinkTriples(iris));
            long start = System.nanoTime();
            LinkView view = new LinkView(home.resolve("links"), graph, iris, keys);
            System.out.printf(
                    Locale.ROOT,
                    "%d papers, opened in %.1f s%n%n| | median ms | 95th ms | longest ms | CPU ms |%n|---|--:|--:|--:|--:|%n",
                    papers,
                    (System.nanoTime() - start) / 1e9);
            measure(view, added);
        }
    }

    /// Puts the papers there without asking for each what it touches.
    private void fill(Path folder, KnowledgeGraph graph, LinkTriples triples) throws IOException {
        Files.createDirectories(folder);
        Map<FileId, LinkedPaper> all = new TreeMap<>();
        Shelf shelf = new Shelf(file -> Optional.ofNullable(all.get(file)));
        for (int i = 0; i < papers; i++) {
            LinkedPaper paper = LinkedPaper.of(paper(i), "digest", keys);
            all.put(paper.file(), paper);
            shelf.put(paper);
            Files.writeString(folder.resolve(paper.file().sha256()), LinkFile.write(paper));
        }
        Linker linker = new Linker();
        List<LinkedPaper> list = List.copyOf(all.values());
        for (int i = 0; i < list.size(); i += CHUNK) {
            List<LinkedPaper> chunk = list.subList(i, Math.min(list.size(), i + CHUNK));
            List<Links> links = chunk.stream().map(it -> linker.link(it, shelf)).toList();
            graph.redescribe(
                    List.of(
                            Redescription.of(
                                    "links",
                                    List.of(),
                                    sink -> links.forEach(it -> triples.writeLinks(it, sink))),
                            Redescription.of(
                                    "conflicts",
                                    List.of(),
                                    sink -> links.forEach(it -> triples.writeConflicts(it, sink)))));
        }
    }

    private void measure(LinkView view, int added) {
        Auditor auditor = new Auditor();
        List<double[]> times = new ArrayList<>();
        for (int i = 0; i < added + 20; i++) {
            Extraction paper = paper(i % 5 == 0 ? papers + i / 5 : 2 * papers + i);
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            auditor.audit(paper);
            view.replace(paper, "digest");
            double passed = (System.nanoTime() - start) / 1e6;
            double worked =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
            if (i >= 20) {
                times.add(new double[] {passed, worked});
            }
        }
        double[] passed = times.stream().mapToDouble(it -> it[0]).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| one paper added | %.0f | %.0f | %.0f | %.0f |%n",
                passed[passed.length / 2],
                passed[passed.length * 95 / 100],
                passed[passed.length - 1],
                times.stream().mapToDouble(it -> it[1]).average().orElse(0));
    }

    /// A paper by its number; it cites papers around it, some of them not in the library.
    private Extraction paper(int number) {
        String text = "Paper " + number + ". " + "x".repeat(200);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < REFERENCES; i++) {
            int cited = random.nextInt(2 * papers + papers / 5);
            blocks.add(new Block.Reference(new Span(i, i + 1), String.valueOf(i + 1), work(cited, i % 2 == 0)));
        }
        FrontMatter front =
                new FrontMatter(
                        work(number, true), Optional.empty(), List.of(), PaperKind.REVIEW, Optional.empty());
        Document document =
                new Document(
                        FileId.of(text.getBytes(StandardCharsets.UTF_8)),
                        text,
                        Layout.none(text.length()),
                        List.of(),
                        front,
                        blocks,
                        List.of(),
                        List.of());
        return new Extraction(document, statements(number), "bench");
    }

    private static Bibliography work(int number, boolean withDoi) {
        return new Bibliography(
                "Title " + number,
                List.of(new Author("A.", "Author" + number)),
                withDoi ? Optional.of(new WorkId("10.1000/p" + number)) : Optional.empty(),
                Optional.of(String.valueOf(2000 + number % 25)),
                Optional.of("J. Invent."),
                Optional.of(String.valueOf(number % 90)),
                Optional.of(String.valueOf(number)));
    }

    private List<Statement> statements(int number) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < MATERIALS; i++) {
            String name = material(random.nextInt(2000));
            statements.add(
                    Said.of(name).span(i, i + 1).material(name, Arrays.asList(name.split("/")), List.of()));
        }
        for (int i = 0; i < VALUES; i++) {
            Said said =
                    Said.of(material(random.nextInt(60)))
                            .span(i, i + 1)
                            .at(1 + i % 4, "A/g")
                            .after(100 * (1 + i % 3));
            Said credited = i % 2 == 0 ? said : said.cited(String.valueOf(1 + random.nextInt(REFERENCES)));
            statements.add(credited.capacity(200 + (number * 7 + i * 13) % 500));
        }
        return statements;
    }

    private static String material(int number) {
        List<String> metals = List.of("Sn", "Fe", "Co", "Ni", "Zn", "Mo", "Sb", "Bi", "Cu", "V");
        String one = metals.get(number % 10) + "S" + (number / 10 % 5 + 1);
        String other = metals.get(number / 50 % 10) + "Se" + (number / 500 % 4 + 1);
        return one + "/" + other;
    }
}

package org.heterograph.hostile;

import org.heterograph.document.Document;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.PdfReader;
import org.heterograph.support.Corpus;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads damaged copies of the corpus and counts what became of them. Faults are printed with
/// their seed, by which the one copy can be read again.
///
/// `java -Xmx512m … org.heterograph.hostile.MutationRun FIRST-SEED COUNT`
///
/// A watch ends the whole run, and names the seed, when one copy takes longer than ten minutes.
public final class MutationRun {
    private static final long LONGEST = 600_000;

    private final List<byte[]> papers = Corpus.papers().stream().map(Corpus::bytes).toList();
    private final List<Path> names = Corpus.papers();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long slowest;
    private long slowestSeed;

    private volatile long seed;
    private volatile long started;

    private MutationRun() {}

    public static void main(String... words) {
        long first = Long.parseLong(words[0]);
        long count = Long.parseLong(words[1]);
        MutationRun run = new MutationRun();
        run.watch();
        for (long seed = first; seed < first + count; seed++) {
            run.read(seed);
        }
        run.print(count);
        System.exit(run.outcomes.containsKey("FAULT") ? 1 : 0);
    }

    /// Reads the damaged copies of some seeds.
    ///
    /// @return how many copies ended in which way: read whole, read in part, unreadable, FAULT
    public static Map<String, Integer> outcomes(long first, long count) {
        MutationRun run = new MutationRun();
        for (long seed = first; seed < first + count; seed++) {
            run.read(seed);
        }
        return run.outcomes;
    }

    private void read(long ofSeed) {
        int paper = (int) Math.floorMod(ofSeed / 8, (long) papers.size());
        byte[] damaged = Mutations.of(papers.get(paper), ofSeed);
        seed = ofSeed;
        started = System.currentTimeMillis();
        long start = work();
        outcomes.merge(outcome(damaged, names.get(paper)), 1, Integer::sum);
        long took = work() - start;
        if (took > slowest) {
            slowest = took;
            slowestSeed = ofSeed;
        }
    }

    private String outcome(byte[] damaged, Path name) {
        try {
            Document paper = new PdfReader().read(damaged);
            return paper.warnings().isEmpty() ? "read whole" : "read in part";
        } catch (UnreadableDocumentException e) {
            return "unreadable";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            System.out.println("seed " + seed + " of " + name.getFileName() + ": " + e);
            e.printStackTrace(System.out);
            return "FAULT";
        }
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void watch() {
        Thread watch =
                new Thread(
                        () -> {
                            while (true) {
                                pause();
                                if (started > 0 && System.currentTimeMillis() - started > LONGEST) {
                                    System.out.println("HANG at seed " + seed);
                                    System.exit(2);
                                }
                            }
                        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(long count) {
        System.out.println(count + " damaged copies of " + papers.size() + " papers");
        outcomes.forEach((outcome, times) -> System.out.println("  " + outcome + ": " + times));
        System.out.printf("  slowest: %.2f s of work, seed %d%n", slowest / 1e9, slowestSeed);
    }
}

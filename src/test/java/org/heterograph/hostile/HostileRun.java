package org.heterograph.hostile;

import org.heterograph.app.Wiring;
import org.heterograph.document.Document;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.PdfReader;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Supplier;

/// Reads each of the hostile files and prints what became of it, how long the processor worked and
/// how much memory was in use; with `mine` as first word it mines them too.
///
/// `java -Xmx512m … org.heterograph.hostile.HostileRun [mine] [part of a name]`
public final class HostileRun {
    private HostileRun() {}

    public static void main(String... words) {
        boolean mine = words.length > 0 && words[0].equals("mine");
        String part = words.length > (mine ? 1 : 0) ? words[words.length - 1] : "";
        for (Map.Entry<String, Supplier<byte[]>> file : HostilePdfs.all().entrySet()) {
            if (file.getKey().contains(part)) {
                run(file.getKey(), file.getValue().get(), mine);
            }
        }
    }

    private static void run(String name, byte[] pdf, boolean mine) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String outcome = outcome(pdf, mine);
        long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf("%6.2f s  %-50s %9d B  %s%n", work / 1e9, name, pdf.length, outcome);
    }

    private static String outcome(byte[] pdf, boolean mine) {
        try {
            Document paper =
                    mine
                            ? Wiring.miner().mine(pdf, "paper.pdf").document()
                            : new PdfReader().read(pdf);
            boolean found = paper.text().contains("stores sodium");
            return (found ? "read " : "LOST ")
                    + paper.text().length()
                    + " letters "
                    + paper.warnings();
        } catch (UnreadableDocumentException e) {
            return "unreadable: " + e.getMessage();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "FAULT " + e;
        }
    }
}

package org.heterograph.benchmark;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.heterograph.reader.pdf.PdfReader;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Pages a second of reading papers, warm: PDFBox alone with graphics, then the whole document, on
/// one thread and on two.
///
/// `java … org.heterograph.benchmark.ReadingBenchmark DIR-OF-PDFS [ROUNDS]`
///
/// Prints rows of a table: pages by the second that passed, and by the second that processors
/// worked on it; the second is the one to compare on a machine that others use too.
public final class ReadingBenchmark {
    private static final int WARM_UP = 3;

    private ReadingBenchmark() {}

    public static void main(String... words) throws Exception {
        List<byte[]> papers = papers(Path.of(words[0]));
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 5;
        row("PDFBox alone, graphics followed", papers, rounds, 1, ReadingBenchmark::follow);
        row("whole document", papers, rounds, 1, ReadingBenchmark::read);
        row("whole document, two threads", papers, rounds, 2, ReadingBenchmark::read);
    }

    private static List<byte[]> papers(Path folder) throws IOException {
        List<byte[]> papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList()) {
                papers.add(Files.readAllBytes(file));
            }
        }
        return papers;
    }

    private static void row(
            String name,
            List<byte[]> papers,
            int rounds,
            int threads,
            ToIntFunction<byte[]> reading)
            throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < WARM_UP; i++) {
                round(papers, workers, reading);
            }
            long start = System.nanoTime();
            long worked = 0;
            int pages = 0;
            for (int i = 0; i < rounds; i++) {
                for (Future<long[]> paper : round(papers, workers, reading)) {
                    pages += (int) paper.get()[0];
                    worked += paper.get()[1];
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "| %s | %.1f | %.1f | %.1f |%n",
                    name, pages / seconds, pages / (worked / 1e9), worked / 1e6 / pages);
        }
    }

    private static List<Future<long[]>> round(
            List<byte[]> papers, ExecutorService workers, ToIntFunction<byte[]> reading)
            throws InterruptedException {
        List<Callable<long[]>> tasks = new ArrayList<>();
        for (byte[] paper : papers) {
            tasks.add(
                    () -> {
                        long start = work();
                        long pages = reading.applyAsInt(paper);
                        return new long[] {pages, work() - start};
                    });
        }
        return workers.invokeAll(tasks);
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int read(byte[] paper) {
        return new PdfReader().read(paper).pages().size();
    }

    private static int follow(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            for (PDPage page : document.getPages()) {
                new Follower(page).processPage(page);
            }
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Follows all drawing commands and does nothing with them.
    private static final class Follower extends PDFGraphicsStreamEngine {
        Follower(PDPage page) {
            super(page);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}

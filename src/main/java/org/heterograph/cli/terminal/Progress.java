package org.heterograph.cli.terminal;

import java.io.Console;
import java.time.Duration;
import java.util.Locale;

/// A line on standard error that tells how far a run is: papers, pages a second, time left. Shown
/// on a terminal alone.
public final class Progress {
    private static final int WIDTH = 24;

    private final int papers;
    private final boolean shown;
    private final long start = System.nanoTime();
    private int done;
    private int pages;

    public Progress(int papers) {
        this.papers = papers;
        this.shown = papers > 0 && isTerminal();
    }

    @SuppressWarnings("SystemConsoleNull") // null where a JDK has no console provider
    public static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// Another paper is done.
    public synchronized void paper(int pagesOfIt) {
        done++;
        pages += pagesOfIt;
        draw();
    }

    /// Prints a line above the bar.
    public void say(String line) {
        around(() -> System.err.println(line));
    }

    /// Takes the bar away while something else is printed.
    public synchronized void around(Runnable printing) {
        clear();
        printing.run();
        draw();
    }

    public synchronized void end() {
        if (shown) {
            System.err.println();
        }
    }

    private void clear() {
        if (shown) {
            System.err.print("\r\u001b[K");
        }
    }

    private void draw() {
        if (!shown) {
            return;
        }
        double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
        long left = done == 0 ? 0 : Math.round(seconds / done * (papers - done));
        int filled = WIDTH * done / papers;
        System.err.printf(
                Locale.ROOT,
                "\r\u001b[K[%s%s] %d/%d papers  %.1f pages/s  %s left",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                papers,
                pages / seconds,
                time(Duration.ofSeconds(left)));
        System.err.flush();
    }

    private static String time(Duration left) {
        return left.toMinutes() > 0
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toSeconds() + " s";
    }
}

package org.heterograph.cli.terminal;

import org.heterograph.index.Coverage;

/// A line on standard error that tells for how many papers search knows what they mean. Shown on a
/// terminal alone.
public final class MeaningProgress {
    private final boolean shown = Progress.isTerminal();
    private boolean begun;

    public synchronized void show(Coverage coverage) {
        if (shown) {
            begun = true;
            System.err.printf(
                    "\r\u001b[Kmeaning: %d of %d papers (words can be searched; Ctrl-C ends, a"
                            + " later run goes on)",
                    coverage.ready(), coverage.papers());
            System.err.flush();
        }
    }

    public synchronized void end() {
        if (begun) {
            System.err.println();
        }
    }
}

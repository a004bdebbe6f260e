package org.heterograph.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// How long something took, a number of times: on the clock and of the processor.
final class Timed {
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[] clock;
    private final double[] processor;
    private int runs;

    Timed(int runs) {
        this.clock = new double[runs];
        this.processor = new double[runs];
    }

    void run(Runnable work) {
        long begun = System.nanoTime();
        long spent = THREADS.getCurrentThreadCpuTime();
        work.run();
        processor[runs] = (THREADS.getCurrentThreadCpuTime() - spent) / MILLION;
        clock[runs] = (System.nanoTime() - begun) / MILLION;
        runs++;
    }

    void print(String what) {
        Arrays.sort(clock);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%-36s median %9.1f  p95 %9.1f  least %9.1f  processor %9.1f ms%n",
                what,
                clock[runs / 2],
                clock[Math.min(runs - 1, runs * 95 / 100)],
                clock[0],
                processor[runs / 2]);
    }
}

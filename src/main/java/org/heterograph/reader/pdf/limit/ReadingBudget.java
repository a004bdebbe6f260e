package org.heterograph.reader.pdf.limit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What reading one paper may still cost, and what was left out for it. For one thread.
///
/// ```java
/// ReadingBudget budget = new ReadingBudget(ReadingLimits.USUAL);
/// PdfContent content = budget.reading(() -> new PageContentReader(budget).read(bytes));
/// budget.warnings();   // "page 7: more than 200000 letters; the rest was left out"
/// ```
public final class ReadingBudget {
    private static final ScopedValue<ReadingBudget> CURRENT = ScopedValue.newInstance();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_WARNINGS = 20;

    /// Looking at the clock costs a microsecond.
    private static final int BETWEEN_LOOKS = 64;

    private final ReadingLimits limits;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final long paperEnd;
    private long pageEnd;
    private long bytes;
    private int letters;
    private int unsaid;
    private int checks;

    public ReadingBudget(ReadingLimits limits) {
        this.limits = limits;
        this.paperEnd = now() + limits.paper().toNanos();
        this.pageEnd = paperEnd;
    }

    public ReadingLimits limits() {
        return limits;
    }

    /// Does a step of the reading; what is unpacked within counts.
    public <T, X extends Throwable> T reading(ScopedValue.CallableOp<T, X> step) throws X {
        BoundedFilter.install();
        return ScopedValue.where(CURRENT, this).call(step);
    }

    /// The budget of the paper that this thread reads, empty outside of [#reading].
    static Optional<ReadingBudget> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// Starts the clock of a page anew.
    public void openPage() {
        pageEnd = now() + limits.page().toNanos();
    }

    /// @throws ExceededLimitException when page or paper took too long
    public void checkTime() {
        long now = now();
        if (now > paperEnd) {
            throw new ExceededLimitException("more than " + seconds(limits.paper()) + " of work");
        }
        if (now > pageEnd) {
            throw new ExceededLimitException("more than " + seconds(limits.page()) + " of work");
        }
    }

    /// Looks at the clock of the paper that this thread reads; for the inside of loops that could
    /// take long.
    ///
    /// @throws ExceededLimitException when page or paper took too long
    public static void check() {
        if (CURRENT.isBound()) {
            CURRENT.get().checkNowAndThen();
        }
    }

    private void checkNowAndThen() {
        if (++checks % BETWEEN_LOOKS == 0) {
            checkTime();
        }
    }

    /// Whether nothing more of the paper should be read.
    public boolean isSpent() {
        return now() > paperEnd || letters > limits.letters() || bytes > limits.paperBytes();
    }

    /// Counts what is unpacked.
    ///
    /// @throws ExceededLimitException when all of the paper's streams are too much
    void unpack(int count) {
        bytes += count;
        if (bytes > limits.paperBytes()) {
            throw new ExceededLimitException(
                    "the file unpacks to more than " + megabytes(limits.paperBytes()));
        }
    }

    /// Counts the letters of a page that was read.
    public void add(int lettersOfPage) {
        letters += lettersOfPage;
    }

    /// Notes what was left out, once.
    public void warn(String what) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(what);
        } else if (!warnings.contains(what)) {
            unsaid++;
        }
    }

    /// What was left out, in the order of the file.
    public List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (unsaid > 0) {
            all.add("and " + unsaid + " more of this kind");
        }
        return all;
    }

    static String megabytes(long size) {
        return size / 1_000_000 + " MB";
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }

    /// Time this thread worked; where the machine does not tell, time that passed.
    private static long now() {
        long worked =
                THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : -1;
        return worked < 0 ? System.nanoTime() : worked;
    }
}

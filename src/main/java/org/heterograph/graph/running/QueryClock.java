package org.heterograph.graph.running;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ends queries whose time is over, wherever they are.
///
/// Jena's own clock first takes a lock that a query holds while it is planned, and some queries are
/// planned by running most of them: then no query at all ends in time. This one only raises the
/// signal that all iterators look at.
final class QueryClock {
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("query-clock").factory());

    private QueryClock() {}

    /// Raises a signal when the time is over; cancel what is returned when the query ended before.
    static Future<?> raise(AtomicBoolean signal, Duration limit) {
        return CLOCK.schedule(() -> signal.set(true), limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}

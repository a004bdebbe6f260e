package org.heterograph.graph.running;

import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// The queries that are being answered.
///
/// ```java
/// try (RunningQueries.Place _ = running.enter(sparql, exec, Duration.ofSeconds(30))) {
///     exec.select();
/// }
/// ```
public final class RunningQueries {
    private final ConcurrentSkipListMap<Long, Place> places = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();

    /// A query that runs.
    ///
    /// @param id counts from 1
    /// @param running for how long it has been
    public record Running(long id, Duration running, String sparql) {}

    /// Where a query stands in the list; closed when it is answered.
    public final class Place implements AutoCloseable {
        private final long id;
        private final long begun = System.nanoTime();
        private final String sparql;
        private final String key;
        private final AtomicBoolean signal;
        private final Future<?> end;

        private Place(long id, String sparql, String key, AtomicBoolean signal, Future<?> end) {
            this.id = id;
            this.sparql = sparql;
            this.key = key;
            this.signal = signal;
            this.end = end;
        }

        private Running running() {
            return new Running(id, Duration.ofNanos(System.nanoTime() - begun), sparql);
        }

        @Override
        public void close() {
            end.cancel(false);
            places.remove(id);
        }
    }

    /// Notes a query that begins, and ends it when its time is over.
    ///
    /// @param sparql its text
    public Place enter(String sparql, QueryExec query, Duration limit) {
        return enter(sparql, "", query, limit);
    }

    /// The same of a query that whoever asked it may stop.
    ///
    /// @param key that only the one who asked knows; blank for none
    public Place enter(String sparql, String key, QueryExec query, Duration limit) {
        return enter(sparql, key, Context.getOrSetCancelSignal(query.getContext()), limit);
    }

    /// @param signal ends the query when it is set
    Place enter(String sparql, String key, AtomicBoolean signal, Duration limit) {
        Future<?> end = QueryClock.raise(signal, limit);
        Place place = new Place(last.incrementAndGet(), sparql, key, signal, end);
        places.put(place.id, place);
        return place;
    }

    /// The oldest first.
    public List<Running> list() {
        return places.values().stream().map(Place::running).toList();
    }

    /// Stops a query; whoever waits for it is told that its time is over.
    ///
    /// @return whether it was running
    public boolean cancel(long id) {
        Place place = places.get(id);
        if (place == null) {
            return false;
        }
        place.signal.set(true);
        return true;
    }

    /// Stops the queries that were asked with a key.
    ///
    /// @return whether any was running
    public boolean cancelOwn(String key) {
        List<Place> own =
                places.values().stream()
                        .filter(it -> !key.isBlank() && it.key.equals(key))
                        .toList();
        own.forEach(it -> it.signal.set(true));
        return !own.isEmpty();
    }
}

package org.heterograph.graph.memory;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/// The copy in memory and when it may answer.
///
/// A change waits until nobody reads the copy; queries that come meanwhile go to TDB2. So neither a
/// writer nor a reader ever waits for a query, and what a query sees is one state of the store. A
/// change that is large or not known in detail has the copy made anew in the background, as at the
/// start. A store that outgrows its share of the heap has no copy.
final class Mirror {
    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    /// Of nodes and indexes, measured with five million triples of papers.
    private static final int BYTES_A_TRIPLE = 140;

    private static final int LARGEST_CHANGE = 200_000;

    private final DatasetGraph store;
    private final long most;
    private final Deque<Change> pending = new ArrayDeque<>();
    private @Nullable MemoryGraph graph;
    private @Nullable Thread builder;
    private boolean wanted;
    private int generation;

    Mirror(DatasetGraph store, long heapBytes) {
        this.store = store;
        this.most = heapBytes / BYTES_A_TRIPLE;
    }

    /// From now on there is a copy, as soon as it is made.
    synchronized void start() {
        wanted = true;
        makeAnew();
    }

    synchronized boolean isReady() {
        return graph != null;
    }

    /// Begins a reading transaction.
    ///
    /// @return the copy, if it is the state that the transaction sees
    synchronized @Nullable MemoryGraph read(Runnable begin) {
        begin.run();
        if (graph == null || !pending.isEmpty()) {
            return null;
        }
        graph.enter();
        return graph;
    }

    synchronized void release(MemoryGraph read) {
        read.leave();
        settle();
    }

    /// Commits a change that is known.
    void commit(Runnable commit, Change change) {
        if (change.size() > LARGEST_CHANGE) {
            commit(commit);
            return;
        }
        synchronized (this) {
            commit.run();
            if (wanted) {
                pending.add(change);
                settle();
            }
        }
    }

    /// Commits whatever it is.
    void commit(Runnable commit) {
        synchronized (this) {
            forget();
        }
        commit.run();
        synchronized (this) {
            makeAnew();
        }
    }

    private void forget() {
        generation++;
        graph = null;
        pending.clear();
    }

    private void settle() {
        MemoryGraph held = graph;
        if (held == null || held.isRead()) {
            return;
        }
        while (!pending.isEmpty()) {
            held.apply(pending.remove());
        }
        if (held.size() > most) {
            LOG.info("the graph outgrew its share of memory and is read from disk");
            wanted = false;
            forget();
        }
    }

    private void makeAnew() {
        forget();
        if (wanted && builder == null) {
            builder = Thread.ofPlatform().daemon().name("graph-in-memory").start(this::make);
        }
    }

    private void make() {
        int begun;
        do {
            begun = begin();
            MemoryGraph made = begun < 0 ? null : load(begun);
            publish(begun, made);
        } while (isBehind(begun));
    }

    private synchronized int begin() {
        return wanted ? generation : -1;
    }

    private synchronized boolean isBehind(int begun) {
        boolean behind = wanted && begun != generation;
        if (!behind) {
            builder = null;
        }
        return behind;
    }

    private @Nullable MemoryGraph load(int begun) {
        MemoryGraph made = new MemoryGraph();
        store.begin(ReadWrite.READ);
        try {
            Iterator<Quad> all = store.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
            Iterator<Triple> triples = org.apache.jena.atlas.iterator.Iter.map(all, Quad::asTriple);
            return made.load(triples, () -> goesOn(begun, made)) ? made : null;
        } finally {
            store.end();
        }
    }

    private synchronized boolean goesOn(int begun, MemoryGraph made) {
        if (made.size() > most) {
            LOG.info("the graph is larger than its share of memory and is read from disk");
            wanted = false;
        }
        return wanted && begun == generation;
    }

    private synchronized void publish(int begun, @Nullable MemoryGraph made) {
        if (made != null && wanted && begun == generation) {
            graph = made;
            settle();
            LOG.info("{} triples are in memory", made.size());
        }
    }

    /// There is no copy any more; waits for one that is being made.
    void stop() {
        Thread making;
        synchronized (this) {
            wanted = false;
            forget();
            making = builder;
        }
        if (making != null) {
            try {
                making.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

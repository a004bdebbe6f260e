package org.heterograph.index.lucene;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.heterograph.index.UnusableIndexException;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// Searchers that see all that was written. They are costly to make, so that they are made when
/// somebody searches.
final class Searchers implements Closeable {
    private final SearcherManager manager;

    /// Changes made, and how many of them searches see.
    private final AtomicLong written = new AtomicLong();

    private final AtomicLong seen = new AtomicLong();

    Searchers(IndexWriter writer) throws IOException {
        this.manager = new SearcherManager(writer, null);
    }

    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    /// Hears that something was written.
    void changed() {
        written.incrementAndGet();
    }

    /// Reads what the index holds now.
    <T> T read(Reading<T> reading) {
        try {
            refresh();
            IndexSearcher searcher = manager.acquire();
            try {
                return reading.read(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw new UnusableIndexException("cannot search the index", e);
        }
    }

    private void refresh() throws IOException {
        long now = written.get();
        if (seen.get() < now) {
            manager.maybeRefreshBlocking();
            seen.accumulateAndGet(now, Math::max);
        }
    }

    @Override
    public void close() throws IOException {
        manager.close();
    }
}

package org.heterograph.app;

import org.heterograph.fact.Extraction;
import org.heterograph.index.SearchIndex;
import org.heterograph.library.View;
import org.heterograph.paper.FileId;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The index as a view of the library. It is committed now and then: what a crash takes from it
/// the library puts back when it opens.
record IndexView(SearchIndex index, AtomicInteger changes) implements View {
    private static final int BETWEEN_COMMITS = 25;

    @Override
    public Map<FileId, String> held() {
        return index.papers();
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        index.replace(extraction, digest);
        commitNowAndThen();
    }

    @Override
    public void remove(FileId paper) {
        index.remove(paper);
        commitNowAndThen();
    }

    private void commitNowAndThen() {
        if (changes.incrementAndGet() % BETWEEN_COMMITS == 0) {
            index.commit();
        }
    }

    @Override
    public void close() {
        index.close();
    }
}

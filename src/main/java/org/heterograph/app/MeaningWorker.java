package org.heterograph.app;

import org.heterograph.index.SearchIndex;
import org.heterograph.index.UnusableIndexException;
import org.heterograph.index.UnusableModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/// Works out the meaning of papers beside whatever else the process does, so that adding a paper
/// never waits for it. What it does not finish, the next process that holds the store goes on with.
final class MeaningWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningWorker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final SearchIndex index;
    private final Thread thread;
    private volatile boolean stopped;

    MeaningWorker(SearchIndex index) {
        this.index = index;
        this.thread = new Thread(this::work, "meaning");
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            while (!stopped) {
                if (!index.understandNext()) {
                    Thread.sleep(BETWEEN_LOOKS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UnusableModelException e) {
            LOG.warn("papers are found by their words alone: {}", e.getMessage(), e);
        } catch (UnusableIndexException e) {
            LOG.error("the meaning of papers could not be kept", e);
        }
    }

    /// Waits for the paper at hand: an index must not be closed beneath it.
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.heterograph.graph.memory;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicLong;

/// A TDB2 dataset whose default graph, the union of all others, is answered from memory where it
/// can
/// be. TDB2 stays the one that keeps.
///
/// ```java
/// MirroredDataset dataset = MirroredDataset.of(DatabaseMgr.connectDatasetGraph(place));
/// dataset.startMirror();                       // made in the background
/// QueryExec.dataset(dataset).query("SELECT …") // as ever
/// ```
///
/// Who writes tells at the end of the transaction what it changed ([#commit(Change)]); after any
/// other commit the copy is made anew.
public final class MirroredDataset extends DatasetGraphWrapper {
    /// Of the heap, what the copy may take.
    private static final double SHARE = 0.6;

    private final Mirror mirror;
    private final AtomicLong changes = new AtomicLong();

    /// Of this dataset alone; a transaction belongs to a thread and takes its entry away at its
    /// end.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable MemoryGraph> read = new ThreadLocal<>();

    private MirroredDataset(DatasetGraph store, long bytes) {
        super(store);
        this.mirror = new Mirror(store, bytes);
    }

    /// A dataset without a copy as yet.
    public static MirroredDataset of(DatasetGraph store) {
        return of(store, (long) (Runtime.getRuntime().maxMemory() * SHARE));
    }

    /// @param bytes that a copy may take
    static MirroredDataset of(DatasetGraph store, long bytes) {
        MemoryEngine.install();
        return new MirroredDataset(store, bytes);
    }

    /// Makes the copy in the background, and keeps it from now on.
    public void startMirror() {
        mirror.start();
    }

    public void stopMirror() {
        mirror.stop();
    }

    /// Whether there is a copy now.
    public boolean hasMirror() {
        return mirror.isReady();
    }

    /// How often something was written since the dataset was opened.
    public long changes() {
        return changes.get();
    }

    /// The copy that this thread's transaction reads, if it reads one.
    @Nullable MemoryGraph memory() {
        return read.get();
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.READ) {
            MemoryGraph copy = mirror.read(() -> super.begin(TxnType.READ));
            if (copy != null) {
                read.set(copy);
            }
        } else {
            super.begin(type);
        }
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    /// Ends a writing transaction whose change is known.
    public void commit(Change change) {
        mirror.commit(super::commit, change);
        changes.incrementAndGet();
    }

    /// Lets somebody write to the store in another way than by a transaction.
    public void writeAlone(Runnable writing) {
        mirror.commit(writing);
        changes.incrementAndGet();
    }

    @Override
    public void commit() {
        if (transactionMode() == ReadWrite.WRITE) {
            mirror.commit(super::commit);
            changes.incrementAndGet();
        } else {
            super.commit();
            release();
        }
    }

    @Override
    public void abort() {
        super.abort();
        release();
    }

    @Override
    public void end() {
        super.end();
        release();
    }

    private void release() {
        MemoryGraph copy = read.get();
        if (copy != null) {
            read.remove();
            mirror.release(copy);
        }
    }
}

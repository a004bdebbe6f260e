package org.heterograph.graph.store;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Fills a store with TDB2's loader, which builds each index in a thread of its own and knows no
/// transaction. A mark stands in the folder meanwhile: a store that was cut off is emptied when it
/// is opened, as it can be made anew.
public final class BulkLoad {
    private static final String MARK = "loading";

    private BulkLoad() {}

    /// Whether a store lies on disk, so that it can be filled so.
    static boolean fits(DatasetGraph store) {
        return !TDBInternal.getDatabaseContainer(store).getLocation().isMem();
    }

    /// Writes what it is told; nobody else reads or writes until it is done.
    static void run(DatasetGraph store, Consumer<Consumer<Quad>> writing) {
        Path mark = Path.of(TDBInternal.getDatabaseContainer(store).getLocation().getPath(MARK));
        try {
            Files.writeString(mark, "");
            try {
                load(store, writing);
            } finally {
                Files.delete(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write beside the graph: " + mark, e);
        }
    }

    private static void load(DatasetGraph store, Consumer<Consumer<Quad>> writing) {
        DataLoader loader = LoaderFactory.parallelLoader(store, (_, _) -> {});
        loader.startBulk();
        StreamRDF stream = loader.stream();
        stream.start();
        try {
            writing.accept(stream::quad);
        } finally {
            stream.finish();
            loader.finishBulk();
        }
    }

    /// Empties the folder of a store that was cut off.
    public static void clearUp(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(MARK))) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all =
                    files.filter(it -> !it.equals(folder) && !it.endsWith(MARK))
                            .sorted(Comparator.reverseOrder())
                            .toList();
        }
        for (Path it : all) {
            Files.delete(it);
        }
        Files.delete(folder.resolve(MARK));
    }
}

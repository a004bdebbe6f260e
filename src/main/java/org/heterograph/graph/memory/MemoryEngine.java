package org.heterograph.graph.memory;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/// Jena's engine over the copy in memory, for queries of the default graph alone.
final class MemoryEngine extends QueryEngineMain {
    private MemoryEngine(Query query, MemoryGraph memory, Binding input, Context context) {
        super(query, DatasetGraphFactory.wrap(memory.graph()), input, with(memory, context));
    }

    private static Context with(MemoryGraph memory, Context context) {
        Context own = context.copy();
        QC.setFactory(own, execution -> new MemoryExecutor(execution, memory));
        return own;
    }

    private static final class Registered {
        static final QueryEngineFactory FACTORY = new Factory();

        static {
            QueryEngineRegistry.addFactory(FACTORY);
        }
    }

    /// Makes the engine known to Jena, once.
    static void install() {
        if (Registered.FACTORY == null) {
            throw new IllegalStateException("no engine");
        }
    }

    private static final class Factory implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, @Nullable Context context) {
            return memory(dataset) != null && !query.hasDatasetDescription() && !namesGraphs(query);
        }

        private static @Nullable MemoryGraph memory(@Nullable DatasetGraph dataset) {
            return dataset instanceof MirroredDataset mirrored ? mirrored.memory() : null;
        }

        private static boolean namesGraphs(Query query) {
            AtomicBoolean found = new AtomicBoolean();
            Walker.walk(
                    Algebra.compile(query),
                    new OpVisitorBase() {
                        @Override
                        public void visit(OpGraph graph) {
                            found.set(true);
                        }
                    },
                    new ExprVisitorBase());
            return found.get();
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            MemoryGraph memory = memory(dataset);
            if (memory == null) {
                throw new IllegalStateException("asked without a reading transaction");
            }
            return new MemoryEngine(query, memory, input, context).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            throw new IllegalStateException("queries only");
        }
    }
}

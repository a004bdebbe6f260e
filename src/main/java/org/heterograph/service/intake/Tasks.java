package org.heterograph.service.intake;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.heterograph.app.Heterograph;
import org.heterograph.library.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Papers on their way into the library. The newest thousand tasks are remembered.
@ApplicationScoped
public class Tasks {
    /// When tasks stop; the store closes after that.
    public static final int STOPS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final int REMEMBERED = 1000;
    private static final int MOST_WAITING = 64;
    private static final int GRACE = 5;

    private final Heterograph heterograph;
    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ThreadPoolExecutor workers = workers(waiting);
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    Tasks(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// How far a paper is.
    public enum Stage {
        WAITING,
        READING,
        STORING,
        DONE
    }

    /// A paper that is to be added.
    ///
    /// @param outcome empty until it is done
    public record Task(String id, String name, Stage stage, Optional<Outcome> outcome) {
        Task at(Stage next) {
            return new Task(id, name, next, outcome);
        }

        Task with(Outcome found) {
            return new Task(id, name, Stage.DONE, Optional.of(found));
        }
    }

    private static ThreadPoolExecutor workers(BlockingQueue<Runnable> waiting) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new ThreadPoolExecutor(processors, processors, 0, TimeUnit.SECONDS, waiting);
    }

    /// Begins to add a paper.
    ///
    /// @param password empty where none is known; forgotten when the paper is read
    /// @throws RejectedExecutionException while too many wait
    public Task add(byte[] content, String name, boolean replace, String password) {
        Task task = new Task(UUID.randomUUID().toString(), name, Stage.WAITING, Optional.empty());
        note(task);
        try {
            workers.execute(() -> finish(task, content, replace, password));
        } catch (RejectedExecutionException e) {
            forget(task);
            throw e;
        }
        return task;
    }

    private void finish(Task task, byte[] content, boolean replace, String password) {
        note(task.at(Stage.READING));
        Runnable read = () -> note(task.at(Stage.STORING));
        note(task.with(heterograph.add(content, task.name(), replace, password, read)));
    }

    public synchronized Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /// All that are remembered, the oldest first.
    public synchronized List<Task> all() {
        return List.copyOf(tasks.values());
    }

    private synchronized void forget(Task task) {
        tasks.remove(task.id());
    }

    private synchronized void note(Task task) {
        tasks.put(task.id(), task);
        if (tasks.size() > REMEMBERED) {
            tasks.remove(tasks.keySet().iterator().next());
        }
    }

    /// Gives the papers that are being read a while; those that wait are forgotten.
    void stop(@Observes @Priority(STOPS) ShutdownEvent event) throws InterruptedException {
        int forgotten = waiting.size();
        waiting.clear();
        workers.shutdown();
        if (!workers.awaitTermination(GRACE, TimeUnit.SECONDS) || forgotten > 0) {
            LOG.warn("papers sent were not all read before the stop; add them again");
        }
    }
}

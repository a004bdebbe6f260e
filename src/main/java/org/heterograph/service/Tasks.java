package org.heterograph.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.heterograph.app.Heterograph;
import org.heterograph.library.Outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Papers on their way into the library. The newest thousand tasks are remembered.
@ApplicationScoped
public class Tasks {
    private static final int REMEMBERED = 1000;

    private final Heterograph heterograph;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    Tasks(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// A paper that is to be added.
    ///
    /// @param outcome empty while it is being read
    public record Task(String id, String name, Optional<Outcome> outcome) {}

    /// Begins to add a paper.
    public Task add(byte[] content, String name, boolean replace) {
        Task task = new Task(UUID.randomUUID().toString(), name, Optional.empty());
        note(task);
        workers.execute(() -> finish(task, content, replace));
        return task;
    }

    private void finish(Task task, byte[] content, boolean replace) {
        Outcome outcome = heterograph.library().add(content, task.name(), replace);
        note(new Task(task.id(), task.name(), Optional.of(outcome)));
    }

    public synchronized Optional<Task> find(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    private synchronized void note(Task task) {
        tasks.put(task.id(), task);
        if (tasks.size() > REMEMBERED) {
            tasks.remove(tasks.keySet().iterator().next());
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }
}

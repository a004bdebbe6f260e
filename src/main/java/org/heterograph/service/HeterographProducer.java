package org.heterograph.service;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heterograph.app.Heterograph;
import org.heterograph.service.intake.Tasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Hands the open store to the resources. Started without [Server], as tests do, it opens the store
/// that `heterograph.home` names.
@ApplicationScoped
public class HeterographProducer {
    private final Path home;
    private @Nullable Heterograph opened;

    HeterographProducer(
            @ConfigProperty(name = "heterograph.home", defaultValue = ".heterograph") String home) {
        this.home = Path.of(home);
    }

    /// The store, whose graph a server answers from memory.
    @Produces
    @Singleton
    synchronized Heterograph heterograph() {
        Heterograph open = open();
        open.graph().answerFromMemory();
        return open;
    }

    private Heterograph open() {
        Heterograph served = Server.served();
        if (served != null) {
            return served;
        }
        if (opened == null) {
            opened =
                    Heterograph.tryOpen(home)
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "the store is in use: " + home));
        }
        return opened;
    }

    void start(@Observes StartupEvent event) {
        Server.ready();
    }

    synchronized void stop(@Observes @Priority(Tasks.STOPS + 1) ShutdownEvent event) {
        Server.stopped();
        if (opened != null) {
            opened.close();
        }
    }
}

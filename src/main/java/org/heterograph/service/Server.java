package org.heterograph.service;

import io.quarkus.runtime.Quarkus;

import org.heterograph.app.Heterograph;
import org.heterograph.app.ServerAddress;
import org.jspecify.annotations.Nullable;

/// Boots the HTTP server over an open store.
public final class Server {
    private static volatile @Nullable Heterograph served;
    private static volatile Runnable onReady = () -> {};

    private Server() {}

    /// Serves until the process is told to stop.
    ///
    /// @param ready called once the port is open
    public static void run(Heterograph heterograph, String host, int port, Runnable ready) {
        served = heterograph;
        onReady = ready;
        System.setProperty("quarkus.http.host", host);
        System.setProperty("quarkus.http.port", String.valueOf(port));
        Quarkus.run();
    }

    static void ready() {
        onReady.run();
    }

    /// Closes the store and says that nobody serves it: done while the framework shuts down, for
    /// the process ends then without going on after [#run].
    static void stopped() {
        Heterograph open = served;
        if (open != null) {
            try (open) {
                ServerAddress.delete(open.home());
            }
        }
    }

    /// The store that is served, if [#run] was given one.
    static @Nullable Heterograph served() {
        return served;
    }
}

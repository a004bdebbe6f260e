package org.heterograph.cli.store;

import org.heterograph.app.Heterograph;
import org.heterograph.app.ServerAddress;
import org.heterograph.app.WriteToken;
import org.heterograph.library.UnusableStoreException;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Which store a verb works on.
public final class StoreOptions {
    private static final int TRIES = 100;
    private static final int BETWEEN_TRIES = 100;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The store (default: $HETEROGRAPH_HOME, else .heterograph).",
            defaultValue = "${env:HETEROGRAPH_HOME:-.heterograph}")
    private Path home = Path.of(".heterograph");

    public Path home() {
        return home;
    }

    /// The store, through the server that holds it or opened here. Waits a while for another verb
    /// to finish with it.
    public Store open() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Heterograph> here = Heterograph.tryOpen(home);
            if (here.isPresent()) {
                return new LocalStore(here.get());
            }
            Optional<ServerAddress> server = ServerAddress.read(home);
            if (server.isPresent()) {
                return new RemoteStore(server.get(), WriteToken.of(home));
            }
            pause();
        }
        throw new UnusableStoreException(
                "the store " + home + " is in use by another process; try again when it is done");
    }

    /// The store opened here, for a verb that no server can stand in for.
    ///
    /// @param otherwise what to do when another process holds it: `; stop it to validate`
    public Heterograph openAlone(String otherwise) {
        return Heterograph.tryOpen(home).orElseThrow(() -> inUse(otherwise));
    }

    private UnusableStoreException inUse(String otherwise) {
        String holder =
                ServerAddress.read(home)
                        .map(it -> " by the server at " + it.uri())
                        .orElse(" by another process");
        return new UnusableStoreException("the store " + home + " is in use" + holder + otherwise);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableStoreException("interrupted", e);
        }
    }
}

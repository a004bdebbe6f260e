package org.heterograph.cli.library;

import org.heterograph.app.Heterograph;
import org.heterograph.app.ServerAddress;
import org.heterograph.app.WriteToken;
import org.heterograph.cli.input.PaperPaths;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.library.UnusableStoreException;
import org.heterograph.library.WatchedFolder;
import org.heterograph.service.Server;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `heterograph serve`: mines what is new in the corpus and serves the store.
@Command(
        name = "serve",
        description = "Read the papers of the corpus that are not in the store, then serve it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  heterograph serve", "  heterograph serve --watch ~/papers --port 8081"})
public final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port (default: 8080).",
            defaultValue = "8080")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on (default: 127.0.0.1).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description =
                    "Folder of papers to read, now and as they come (default: corpus/papers).",
            defaultValue = "${env:HETEROGRAPH_CORPUS}")
    private @Nullable Path watch;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        checkPort();
        try (Heterograph heterograph = options.openAlone("")) {
            serve(heterograph);
        }
        return ExitStatus.DONE;
    }

    /// The note of the address goes with the server that wrote it; one that was refused the store
    /// has none to take away.
    private void serve(Heterograph heterograph) throws IOException, InterruptedException {
        try {
            WriteToken.of(options.home());
            intake(heterograph);
            heterograph.understandInBackground();
            Server.run(heterograph, host, port, this::welcome);
        } finally {
            ServerAddress.delete(options.home());
        }
    }

    /// What lies in the folder now comes in first, with a progress bar; what is put there later
    /// comes in beside.
    private void intake(Heterograph heterograph) throws IOException, InterruptedException {
        Path folder = watch;
        if (folder != null && Files.isDirectory(folder)) {
            WatchedFolder watched =
                    new WatchedFolder(
                            folder.toAbsolutePath().normalize(),
                            () -> PaperPaths.of(List.of(folder)),
                            heterograph.library());
            new CorpusIntake(heterograph.library(), watched).add(PaperPaths.of(List.of(folder)));
            heterograph.watch(watched);
        }
    }

    private void checkPort() {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            probe.setReuseAddress(true);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableStoreException(
                    "cannot listen on %s:%d (%s); choose another --port"
                            .formatted(host, port, e.getMessage()),
                    e);
        }
    }

    private void welcome() {
        ServerAddress address = new ServerAddress(host, port, ProcessHandle.current().pid());
        address.write(options.home());
        System.out.printf(
                """
                Heterograph serves %s
                  pages    %2$s
                  search   %2$s/?q=loss+of+contact+with+the+current+collector
                  SPARQL   %2$s/sparql  (editor: %2$s/editor)
                  adding   heterograph add paper.pdf   (token for others: %3$s)
                Stop with Ctrl-C.
                """,
                options.home(), address.uri(), WriteToken.place(options.home()));
        System.out.flush();
        if (!isLoopback()) {
            System.err.println(
                    "Warning: whoever reaches "
                            + host
                            + " can read the store; there is no other protection.");
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UnusableStoreException("no such address: " + host, e);
        }
    }
}

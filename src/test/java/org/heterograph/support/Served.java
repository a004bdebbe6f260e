package org.heterograph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// The program serving the corpus: one process a test run, on a free port, with a store of its own.
///
/// Who works on pages saves the start: `-Dheterograph.served=http://127.0.0.1:8080` names a server
/// that runs already, `-Dheterograph.served.home` its store.
public final class Served {
    private static final int TRIES = 600;
    private static final int BETWEEN_TRIES = 500;

    private final Path home;
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    private static final class Holder {
        private static final Served SERVED = start();
    }

    private Served(Path home, URI base) {
        this.home = home;
        this.base = base;
    }

    public static Served corpus() {
        return Holder.SERVED;
    }

    public Path home() {
        return home;
    }

    public URI uri(String path) {
        return URI.create(base + path);
    }

    public String token() {
        try {
            return Files.readString(home.resolve("token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer to a GET.
    public HttpResponse<String> get(String path) {
        return send(path, it -> it);
    }

    /// The answer to a request.
    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> with) {
        HttpRequest request =
                with.apply(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofMinutes(2)))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Served start() {
        String running = System.getProperty("heterograph.served");
        return running == null
                ? startHere()
                : new Served(
                        Path.of(System.getProperty("heterograph.served.home", ".heterograph")),
                        URI.create(running));
    }

    private static Served startHere() {
        return start(Program.corpus());
    }

    /// A server of its own over a store that holds nothing; it ends with the tests.
    public static Served empty() {
        try {
            return start(Files.createTempDirectory("heterograph-nothing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Served start(Path papers) {
        try {
            Path home = Files.createTempDirectory("heterograph-served");
            int port = freePort();
            Process process =
                    Program.start(
                            "serve",
                            "--home",
                            home.toString(),
                            "--watch",
                            papers.toString(),
                            "--port",
                            String.valueOf(port));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var out = Program.reading(process.getInputStream());
            var err = Program.reading(process.getErrorStream());
            Served served = new Served(home, URI.create("http://127.0.0.1:" + port));
            served.awaitReady(process, out.thenCombine(err, (said, fault) -> said + fault));
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process process, java.util.concurrent.CompletableFuture<String> said) {
        for (int i = 0; i < TRIES; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("serve ended: " + said.join());
            }
            if (isReady()) {
                return;
            }
        }
        throw new IllegalStateException("serve does not get ready");
    }

    private boolean isReady() {
        try {
            Thread.sleep(BETWEEN_TRIES);
            return get("/q/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}

package org.heterograph.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// The packed program, run as a process of its own, as its users do.
public final class Program {
    private static final Path JAR =
            Path.of(System.getProperty("heterograph.jar", "target/quarkus-app/quarkus-run.jar"));
    private static final long MINUTES = 5;

    /// Threads of their own: a server's streams stay open, and would keep the few threads of a
    /// pool, or those that carry virtual threads, for good.
    private static final Executor READERS = Thread.ofPlatform().daemon()::start;

    private Program() {}

    /// The papers that the project ships.
    public static Path corpus() {
        return Path.of(System.getProperty("heterograph.corpus", "corpus/papers"));
    }

    /// What a run printed.
    ///
    /// @param status exit status
    public record Run(int status, String out, String err) {}

    /// Runs a verb to its end.
    public static Run run(String... words) {
        Process process = start(words);
        CompletableFuture<String> out = reading(process.getInputStream());
        CompletableFuture<String> err = reading(process.getErrorStream());
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("not done in time: " + String.join(" ", words));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Run(process.exitValue(), out.join(), err.join());
    }

    /// Starts a verb.
    public static Process start(String... words) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Xlog:disable",
                                "-Xlog:all=error:stderr",
                                "-jar",
                                JAR.toString()));
        command.addAll(List.of(words));
        try {
            ProcessBuilder program = new ProcessBuilder(command);
            program.environment().putIfAbsent("HETEROGRAPH_MEANING", "off");
            return program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CompletableFuture<String> reading(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                READERS);
    }
}

package org.heterograph.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A SPARQL server under measurement.
///
/// @param process its id, 0 when that is not known
record Endpoint(URI address, long process) {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final double MILLION = 1e6;

    /// Of processors as the system counts them: ticks of 10 ms.
    private static final double TICK = 10;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// `NAME=ADDRESS` or `NAME=ADDRESS,PROCESS`.
    static Endpoint of(String word) {
        String[] parts = word.substring(word.indexOf('=') + 1).split(",", 2);
        return new Endpoint(URI.create(parts[0]), parts.length == 1 ? 0 : Long.parseLong(parts[1]));
    }

    /// Asks a query.
    ///
    /// @return how long it took in ms, not a number when it failed
    double ask(String query) {
        String accept =
                query.contains("CONSTRUCT")
                        ? "application/n-triples"
                        : "application/sparql-results+json";
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(LIMIT)
                        .header("Accept", accept)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, UTF_8)))
                        .build();
        long begun = System.nanoTime();
        try {
            int status = CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode();
            return status == 200 ? (System.nanoTime() - begun) / MILLION : Double.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What its process has spent so far, where the system tells.
    double processorMillis() {
        Path stat = Path.of("/proc/" + process + "/stat");
        if (process == 0 || !Files.isReadable(stat)) {
            return Double.NaN;
        }
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
        } catch (IOException e) {
            throw new UncheckedIOException(stat.toString(), e);
        }
    }
}

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Asks several endpoints the same queries in turn, so that what else runs on the machine weighs on
/// all of them, and prints a table: median, least and 95th percentile in ms.
///
/// ```
/// java org.heterograph.benchmark.SparqlComparison QUERIES RUNS NAME=ENDPOINT NAME=ENDPOINT …
/// ```
///
/// A query whose name begins with the name of an endpoint and a hyphen is asked of that one alone.
public final class SparqlComparison {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int WARM = 3;
    private static final double MILLION = 1e6;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, URI> endpoints;
    private final int runs;

    private SparqlComparison(Map<String, URI> endpoints, int runs) {
        this.endpoints = endpoints;
        this.runs = runs;
    }

    public static void main(String... words) throws IOException {
        Map<String, URI> endpoints = new TreeMap<>();
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            int equals = word.indexOf('=');
            endpoints.put(word.substring(0, equals), URI.create(word.substring(equals + 1)));
        }
        new SparqlComparison(endpoints, Integer.parseInt(words[1])).compare(Path.of(words[0]));
    }

    private void compare(Path folder) throws IOException {
        List<Path> queries;
        try (Stream<Path> files = Files.walk(folder)) {
            queries = files.filter(it -> it.toString().endsWith(".rq")).sorted().toList();
        }
        for (Path query : queries) {
            String name = query.getFileName().toString().replace(".rq", "");
            compare(name, Files.readString(query));
        }
    }

    private void compare(String name, String query) {
        List<String> asked =
                endpoints.keySet().stream().filter(it -> name.startsWith(it + "-")).toList();
        Map<String, double[]> times = new TreeMap<>();
        for (String endpoint : asked.isEmpty() ? List.copyOf(endpoints.keySet()) : asked) {
            times.put(endpoint, new double[runs]);
        }
        for (int run = -WARM; run < runs; run++) {
            for (Map.Entry<String, double[]> it : times.entrySet()) {
                URI endpoint = Objects.requireNonNull(endpoints.get(it.getKey()));
                double took = ask(endpoint, query);
                if (run >= 0) {
                    it.getValue()[run] = took;
                }
            }
        }
        times.forEach((endpoint, took) -> print(name, endpoint, took));
    }

    private double ask(URI endpoint, String query) {
        String accept =
                query.contains("CONSTRUCT")
                        ? "application/n-triples"
                        : "application/sparql-results+json";
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(LIMIT)
                        .header("Accept", accept)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, UTF_8)))
                        .build();
        long begun = System.nanoTime();
        try {
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            return status == 200 ? (System.nanoTime() - begun) / MILLION : Double.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(endpoint.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void print(String query, String endpoint, double[] took) {
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-28s %-10s median %9.2f  least %9.2f  p95 %9.2f ms%n",
                query,
                endpoint,
                took[took.length / 2],
                took[0],
                took[Math.min(took.length - 1, took.length * 95 / 100)]);
    }
}

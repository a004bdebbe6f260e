package org.heterograph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks several endpoints the same queries in turn, so that what else runs on the machine weighs on
/// all of them, and prints a table: per query and endpoint the median and the 95th percentile in
/// ms, and the processor time of the server in ms a query where its process is known.
///
/// ```
/// java org.heterograph.benchmark.SparqlComparison QUERIES RUNS SECONDS NAME=ENDPOINT[,PID] …
/// ```
///
/// All are asked all queries for some seconds first, so that each is warm. A number at the end of
/// an
/// IRI is drawn anew for each run, between its half and itself and the same for all endpoints, so
/// that no kept answer helps. A query whose file name begins with the name of an endpoint and a
/// hyphen is asked of that one alone; what follows the hyphen names its row.
public final class SparqlComparison {
    private static final Pattern DRAWN = Pattern.compile("(?<=/)(\\d{1,9})(?=>)");
    private static final int ROUNDS = 4;

    private final Map<String, Endpoint> endpoints;
    private final int runs;
    private final int seconds;

    private SparqlComparison(Map<String, Endpoint> endpoints, int runs, int seconds) {
        this.endpoints = endpoints;
        this.runs = runs;
        this.seconds = seconds;
    }

    /// A query of a file, and of which endpoint alone it is; empty for all.
    private record Asked(String name, String only, String sparql) {
        boolean isFor(String endpoint) {
            return only.isEmpty() || only.equals(endpoint);
        }

        String drawn(RandomGenerator random) {
            return DRAWN.matcher(sparql).replaceAll(it -> drawn(it.group(), random));
        }

        private static String drawn(String most, RandomGenerator random) {
            int greatest = Integer.parseInt(most);
            return String.valueOf(random.nextInt(greatest / 2, greatest + 1));
        }
    }

    /// What was measured of a query at an endpoint, in ms.
    private record Measured(double median, double tail, double processor) {}

    public static void main(String... words) throws IOException {
        Map<String, Endpoint> endpoints = new TreeMap<>();
        for (String word : Arrays.asList(words).subList(3, words.length)) {
            endpoints.put(word.substring(0, word.indexOf('=')), Endpoint.of(word));
        }
        new SparqlComparison(endpoints, Integer.parseInt(words[1]), Integer.parseInt(words[2]))
                .compare(Path.of(words[0]));
    }

    private void compare(Path folder) throws IOException {
        List<Asked> queries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path it : files.filter(it -> it.toString().endsWith(".rq")).sorted().toList()) {
                queries.add(read(it));
            }
        }
        warm(queries);
        Map<String, Map<String, Measured>> all = new TreeMap<>();
        for (Asked query : queries) {
            Map<String, Measured> found = measure(query);
            all.computeIfAbsent(query.name(), _ -> new TreeMap<>()).putAll(found);
            found.forEach((endpoint, it) -> print(query.name(), endpoint, it));
        }
        endpoints.keySet().forEach(it -> printMean(it, all));
    }

    private Asked read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".rq", "");
        String only =
                endpoints.keySet().stream()
                        .filter(it -> name.startsWith(it + "-"))
                        .findFirst()
                        .orElse("");
        String row = only.isEmpty() ? name : name.substring(only.length() + 1);
        return new Asked(row, only, Files.readString(file));
    }

    private void warm(List<Asked> queries) {
        for (Map.Entry<String, Endpoint> it : endpoints.entrySet()) {
            RandomGenerator random = random(0);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) {
                queries.stream()
                        .filter(query -> query.isFor(it.getKey()))
                        .forEach(query -> it.getValue().ask(query.drawn(random)));
            }
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private Map<String, Measured> measure(Asked query) {
        Map<String, double[]> times = new TreeMap<>();
        Map<String, Double> processor = new TreeMap<>();
        int each = Math.max(1, runs / ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Endpoint> it : endpoints.entrySet()) {
                if (query.isFor(it.getKey())) {
                    double[] took =
                            times.computeIfAbsent(it.getKey(), _ -> new double[each * ROUNDS]);
                    double before = it.getValue().processorMillis();
                    RandomGenerator random = random(1 + round);
                    for (int run = 0; run < each; run++) {
                        took[round * each + run] = it.getValue().ask(query.drawn(random));
                    }
                    double spent = it.getValue().processorMillis() - before;
                    processor.merge(it.getKey(), spent / (each * ROUNDS), Double::sum);
                }
            }
        }
        Map<String, Measured> measured = new TreeMap<>();
        times.forEach(
                (name, took) ->
                        measured.put(
                                name, measured(took, processor.getOrDefault(name, Double.NaN))));
        return measured;
    }

    private static Measured measured(double[] took, double processor) {
        Arrays.sort(took);
        return new Measured(
                took[took.length / 2],
                took[Math.min(took.length - 1, took.length * 95 / 100)],
                processor);
    }

    private static void print(String query, String endpoint, Measured it) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %-10s median %9.2f  p95 %9.2f  processor %9.2f ms%n",
                query,
                endpoint,
                it.median(),
                it.tail(),
                it.processor());
    }

    /// Geometric means over the queries that all endpoints were asked.
    private void printMean(String endpoint, Map<String, Map<String, Measured>> all) {
        double wall = 0;
        double processor = 0;
        int count = 0;
        for (Map<String, Measured> it : all.values()) {
            Measured measured = it.get(endpoint);
            if (measured != null && it.size() == endpoints.size()) {
                wall += Math.log(measured.median());
                processor += Math.log(Math.max(0.01, measured.processor()));
                count++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %-10s median %9.2f                processor %9.2f ms%n",
                "geometric mean of " + count,
                endpoint,
                Math.exp(wall / count),
                Math.exp(processor / count));
    }
}

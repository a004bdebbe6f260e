package org.heterograph.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The questions that the program carries.
///
/// ```java
/// for (NamedQuery query : QueryCatalog.read().queries()) {
///     System.out.println(query.name() + ": " + query.question());
/// }
/// ```
public final class QueryCatalog {
    private static final String FOLDER = "queries/";
    private static final String ENDING = ".rq";

    /// A file that is always there, by which the others beside it are found.
    private static final String KNOWN = "/" + FOLDER + "papers" + ENDING;

    private final TreeMap<String, NamedQuery> byName = new TreeMap<>();

    public QueryCatalog(Collection<NamedQuery> queries) {
        queries.forEach(it -> byName.put(it.name(), it));
    }

    /// All questions of `queries/`.
    public static QueryCatalog read() {
        URL known = QueryCatalog.class.getResource(KNOWN);
        if (known == null) {
            throw new IllegalStateException("not on the class path: " + KNOWN);
        }
        try {
            return new QueryCatalog(names(known).stream().map(QueryCatalog::named).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of " + known, e);
        }
    }

    private static List<String> names(URL known) throws IOException {
        if (known.openConnection() instanceof JarURLConnection jar) {
            return queries(jar.getJarFile().stream().map(it -> it.getName()));
        }
        Path folder = Path.of(uri(known)).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return queries(files.map(file -> FOLDER + file.getFileName()));
        }
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of a file: " + url, e);
        }
    }

    private static List<String> queries(Stream<String> paths) {
        return paths.filter(it -> it.startsWith(FOLDER) && it.endsWith(ENDING)).sorted().toList();
    }

    private static NamedQuery named(String path) {
        try (InputStream file = QueryCatalog.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
            return NamedQuery.read(name, new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// By name.
    public List<NamedQuery> queries() {
        return List.copyOf(byName.values());
    }

    /// Says that there is no such query, and which there are.
    public String unknown(String name) {
        return "no question '%s'; there are: %s"
                .formatted(
                        name, String.join(", ", queries().stream().map(NamedQuery::name).toList()));
    }

    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

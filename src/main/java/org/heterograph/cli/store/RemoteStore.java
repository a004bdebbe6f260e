package org.heterograph.cli.store;

import org.heterograph.app.ServerAddress;
import org.heterograph.app.WriteToken;
import org.heterograph.app.review.Request;
import org.heterograph.index.Coverage;
import org.heterograph.library.UnusableStoreException;
import org.heterograph.service.curation.CurationResource;
import org.heterograph.service.search.SearchesResource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The store behind the server that holds it.
final class RemoteStore implements Store {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    private static final String TEXT = "text/plain";
    private static final String BYTES = "application/octet-stream";

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final URI server;
    private final String token;

    RemoteStore(ServerAddress address, WriteToken token) {
        this.server = address.uri();
        this.token = token.value();
    }

    @Override
    public Added add(Path paper, boolean replace, String password) throws IOException {
        MultipartBody body = MultipartBody.of("input", paper, Map.of("password", password));
        HttpRequest request =
                request("/api/papers?replace=" + replace, TEXT)
                        .header("Content-Type", body.contentType())
                        .POST(body.publisher())
                        .build();
        String task = text(request).strip();
        return finished(task);
    }

    /// Looks at the task until it is done: `done`, pages, whether it failed, the line.
    private Added finished(String task) throws IOException {
        while (true) {
            String[] state = text(request("/api/tasks/" + task, TEXT).build()).split("\t", 4);
            if (state.length == 4 && state[0].equals("done")) {
                return new Added(
                        state[3].strip(), state[2].equals("failed"), Integer.parseInt(state[1]));
            }
            pause();
        }
    }

    @Override
    public void understand(Consumer<Coverage> progress) {}

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableStoreException("interrupted", e);
        }
    }

    @Override
    public String remove(String identifier) throws IOException {
        return text(request("/api/papers/" + encoded(identifier), TEXT).DELETE().build()).strip();
    }

    @Override
    public void list(OutputStream out) throws IOException {
        copy(request("/api/papers", TEXT).build(), out);
    }

    @Override
    public void search(Question question, OutputStream out) throws IOException {
        String words =
                said("q", Optional.of(question.words()))
                        + "&"
                        + said("since", question.since())
                        + "&explain="
                        + question.explain();
        copy(request("/api/search?" + words + how(question), "*/*").build(), out);
        if (question.format().equals("json")) {
            out.write('\n');
        }
    }

    private static String how(Question question) {
        return "&format="
                + encoded(question.format())
                + question.size().map(it -> "&size=" + it).orElse("");
    }

    @Override
    public void savedSearches(OutputStream out) throws IOException {
        copy(request("/api/searches", TEXT).build(), out);
    }

    @Override
    public String keepSearch(String name, String words) throws IOException {
        return text(request("/api/searches/" + encoded(name), TEXT)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(SearchesResource.json(words)))
                        .build())
                .strip();
    }

    @Override
    public void newIn(String name, Question how, OutputStream out) throws IOException {
        String search = "/api/searches/" + encoded(name);
        copy(request(search + "/new?" + how(how).substring(1), "*/*").build(), out);
        text(request(search + "/looked", TEXT).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    @Override
    public void forgetSearch(String name) throws IOException {
        text(request("/api/searches/" + encoded(name), TEXT).DELETE().build());
    }

    @Override
    public void ask(
            String name, Map<String, String> parameters, Optional<String> format, OutputStream out)
            throws IOException {
        String words =
                parameters.entrySet().stream()
                        .map(it -> "&" + encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining());
        String wanted = format.map(it -> "&format=" + encoded(it)).orElse("");
        copy(request("/api/queries/" + encoded(name) + "?" + wanted + words, "*/*").build(), out);
    }

    @Override
    public void sparql(String query, Optional<String> format, OutputStream out) throws IOException {
        copy(
                request("/api/sparql?format=" + encoded(format.orElse("")), "*/*")
                        .header("Content-Type", "application/sparql-query")
                        .POST(HttpRequest.BodyPublishers.ofString(query))
                        .build(),
                out);
    }

    @Override
    public void export(String format, Optional<String> paper, OutputStream out) throws IOException {
        String which = paper.map(it -> "&paper=" + encoded(it)).orElse("");
        copy(request("/api/export?format=" + encoded(format) + which, "*/*").build(), out);
    }

    @Override
    public String importGraphs(byte[] content, String format) throws IOException {
        return text(request("/api/import?format=" + encoded(format), TEXT)
                        .header("Content-Type", BYTES)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build())
                .strip();
    }

    @Override
    public void backup(OutputStream out) throws IOException {
        copy(request("/api/backup", "*/*").build(), out);
    }

    @Override
    public List<String> restore(Path backup) throws IOException {
        return text(request("/api/backup", TEXT)
                        .header("Content-Type", BYTES)
                        .POST(HttpRequest.BodyPublishers.ofFile(backup))
                        .build())
                .lines()
                .toList();
    }

    @Override
    public void compact() throws IOException {
        text(request("/api/compact", TEXT).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    @Override
    public void audit(
            Optional<String> paper,
            Optional<String> kind,
            Optional<String> severity,
            boolean json,
            OutputStream out)
            throws IOException {
        String words =
                said("paper", paper) + "&" + said("kind", kind) + "&" + said("severity", severity);
        copy(request("/api/conflicts?" + words, json ? "application/json" : TEXT).build(), out);
        if (json) {
            out.write('\n');
        }
    }

    private static String said(String name, Optional<String> value) {
        return value.map(it -> name + "=" + encoded(it)).orElse("");
    }

    @Override
    public String decide(Request request) throws IOException {
        return text(request("/api/curation", TEXT)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(CurationResource.json(request)))
                        .build())
                .strip();
    }

    @Override
    public void curation(OutputStream out) throws IOException {
        copy(request("/api/curation", TEXT).build(), out);
    }

    @Override
    public int gold(Path folder) throws IOException {
        GoldFolder gold = new GoldFolder(folder);
        List<String> papers = text(request("/api/curation/gold", TEXT).build()).lines().toList();
        for (String paper : papers) {
            String lines = text(request("/api/curation/gold/" + paper, "*/*").build());
            try (InputStream file =
                    answer(request("/api/papers/" + paper + "/file", "*/*").build())) {
                gold.write(paper, lines, file.readAllBytes());
            }
        }
        return papers.size();
    }

    @Override
    public boolean remine(Optional<String> paper, OutputStream out) throws IOException {
        String lines =
                text(
                        request("/api/remine?" + said("paper", paper), TEXT)
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build());
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        return lines.lines().noneMatch(it -> it.startsWith("failed"));
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + token);
    }

    private String text(HttpRequest request) throws IOException {
        try (InputStream body = answer(request)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void copy(HttpRequest request, OutputStream out) throws IOException {
        try (InputStream body = answer(request)) {
            body.transferTo(out);
        }
    }

    private InputStream answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() >= 400) {
                throw refused(response);
            }
            return response.body();
        } catch (ConnectException e) {
            throw new UnusableStoreException(
                    "the server at " + server + " does not answer; is it stopping? try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableStoreException("interrupted", e);
        }
    }

    /// What was asked wrongly is a fault of usage; anything else the server refuses.
    private RuntimeException refused(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            String said = new String(body.readNBytes(2000), StandardCharsets.UTF_8).strip();
            boolean unknownQuestion =
                    response.statusCode() == 404
                            && response.uri().getPath().startsWith("/api/queries/");
            return response.statusCode() == 400 || unknownQuestion
                    ? new IllegalArgumentException(said)
                    : new UnusableStoreException(
                            said.isEmpty()
                                    ? "the server at "
                                            + server
                                            + " refused: "
                                            + response.statusCode()
                                    : said);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        client.close();
    }
}

package org.heterograph.graph.protocol;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;

import org.heterograph.graph.KnowledgeGraph;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;

/// A graph behind its SPARQL filter at a free port.
final class ServedGraph implements AutoCloseable {
    static final String TOKEN = "0123456789abcdef";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Undertow server;
    private final String address;

    ServedGraph(KnowledgeGraph graph, Duration limit) throws IOException, ServletException {
        SparqlFilter filter = new SparqlFilter(graph, () -> TOKEN, limit);
        DeploymentInfo info =
                Servlets.deployment()
                        .setClassLoader(SparqlFilter.class.getClassLoader())
                        .setContextPath("/")
                        .setDeploymentName("sparql")
                        .addFilter(
                                new FilterInfo(
                                        "sparql",
                                        SparqlFilter.class,
                                        new ImmediateInstanceFactory<>(filter)))
                        .addFilterUrlMapping("sparql", SparqlFilter.PATH, DispatcherType.REQUEST);
        DeploymentManager manager = Servlets.defaultContainer().addDeployment(info);
        manager.deploy();
        int port = freePort();
        server =
                Undertow.builder()
                        .addHttpListener(port, "127.0.0.1")
                        .setHandler(manager.start())
                        .build();
        server.start();
        address = "http://127.0.0.1:" + port + SparqlFilter.PATH;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// A request to the address with parameters as they are.
    HttpRequest.Builder at(String parameters) {
        return HttpRequest.newBuilder(URI.create(address + parameters));
    }

    /// `name=value&name=value`, encoded.
    static String form(String... namesAndValues) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(
                    namesAndValues[i]
                            + "="
                            + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.stop();
    }
}

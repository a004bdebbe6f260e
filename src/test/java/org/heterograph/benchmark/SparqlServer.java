package org.heterograph.benchmark;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.protocol.SparqlFilter;
import org.heterograph.vocabulary.VocabularyReader;

import java.nio.file.Path;
import java.time.Duration;

/// Serves the graph of a folder, whatever is in it, as the program does: for benchmarks beside
/// other
/// stores.
///
/// ```
/// java org.heterograph.benchmark.SparqlServer FOLDER PORT
/// ```
public final class SparqlServer {
    private SparqlServer() {}

    public static void main(String... words) throws ServletException {
        KnowledgeGraph graph =
                KnowledgeGraph.open(Path.of(words[0]), VocabularyReader.read(), new Iris());
        java.util.logging.Logger.getLogger("org.apache.jena")
                .setLevel(java.util.logging.Level.WARNING);
        graph.answerFromMemory();
        serve(graph, Integer.parseInt(words[1]));
    }

    static Undertow serve(KnowledgeGraph graph, int port) throws ServletException {
        SparqlFilter filter = new SparqlFilter(graph, () -> "", Duration.ofSeconds(60));
        DeploymentInfo info =
                Servlets.deployment()
                        .setClassLoader(SparqlServer.class.getClassLoader())
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
        Undertow server =
                Undertow.builder()
                        .addHttpListener(port, "127.0.0.1")
                        .setHandler(manager.start())
                        .build();
        server.start();
        return server;
    }
}

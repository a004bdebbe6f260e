package org.heterograph.graph.protocol;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.riot.WebContent;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.http.BufferedResponse;
import org.heterograph.graph.http.CrossOrigin;
import org.heterograph.graph.http.TokenRequest;
import org.heterograph.graph.writing.Acceptance;
import org.heterograph.graph.writing.GraphFormat;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/// Serves the graph at `/sparql` by the SPARQL 1.1 protocol and the graph store protocol: all may
/// read, who knows the token may write. The address alone answers with what the service can do.
///
/// A server makes it known as a servlet filter of `/sparql`:
///
/// ```java
/// context.addFilter("sparql", new SparqlFilter(graph, () -> token, Duration.ofSeconds(60)));
/// ```
public final class SparqlFilter extends FusekiFilter {
    public static final String PATH = "/sparql";

    private final KnowledgeGraph graph;
    private final Supplier<String> token;
    private final Duration limit;
    private final QueryEndpoint queries;
    private final CountedGraph counted;

    /// @param token of those who may write; nobody may while it is empty
    /// @param limit of a query's time, after which it is answered with 503
    public SparqlFilter(KnowledgeGraph graph, Supplier<String> token, Duration limit) {
        this.graph = graph;
        this.token = token;
        this.limit = limit;
        this.counted = new CountedGraph(graph);
        this.queries = new QueryEndpoint(graph.dataset(), graph.running(), limit);
    }

    @Override
    public void init(FilterConfig config) {
        FusekiLogging.markInitialized(true);
        ServletContext context = config.getServletContext();
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        OperationRegistry operations = OperationRegistry.createStd();
        operations.register(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new WatchedQueries(graph.running(), limit));
        operations.register(
                Operation.Update, WebContent.contentTypeSPARQLUpdate, new ProtocolUpdates());
        DataService service = service();
        service.setEndpointProcessors(operations);
        service.goActive();
        registry.register(new DataAccessPoint(PATH, service));
        DataAccessPointRegistry.set(context, registry);
        OperationRegistry.set(context, operations);
    }

    private DataService service() {
        AuthPolicy writers = TokenRequest.WRITER::equals;
        return DataService.newBuilder(graph.dataset())
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.GSP_R)
                .addEndpoint(Operation.Update, writers)
                .addEndpoint(Operation.GSP_RW, writers)
                .build();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (CrossOrigin.answer(asked, answer)) {
            return;
        }
        if (asksForDescription(asked)) {
            describe(asked, answer);
            return;
        }
        BufferedResponse buffered = new BufferedResponse(answer);
        if (!queries.answers(asked, buffered)) {
            super.doFilter(new TokenRequest(asked, token.get()), buffered, chain);
        }
        buffered.finish();
    }

    /// The address alone asks what is there.
    private static boolean asksForDescription(HttpServletRequest asked) {
        String question = asked.getQueryString();
        return (asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD"))
                && (question == null || question.isEmpty())
                && asked.getRequestURI().endsWith(PATH);
    }

    private void describe(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        GraphFormat format = Acceptance.format(asked.getHeader("Accept"));
        answer.setContentType(format.mediaType() + ";charset=UTF-8");
        answer.setHeader("Vary", "Accept");
        if (asked.getMethod().equals("GET")) {
            String endpoint = asked.getRequestURL().toString();
            ServiceDescription.write(
                    endpoint, counted.statistics(), format, answer.getOutputStream());
        }
    }
}

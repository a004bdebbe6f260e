package org.heterograph.service.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Heterograph;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.writing.Acceptance;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.service.request.Refusal;
import org.jspecify.annotations.Nullable;

/// Tells of each thing at its own address, as a page or as RDF, whatever the request likes best.
@Path("/")
public class ThingsResource {
    private final KnowledgeGraph graph;

    ThingsResource(Heterograph heterograph) {
        this.graph = heterograph.graph();
    }

    @GET
    @Path("ontology{version: (/[0-9.]+)?}")
    @Operation(summary = "The ontology, as a page or as RDF")
    public Response ontology(@HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        if (Acceptance.prefersPage(accept)) {
            return page(new OntologyPage(graph).html());
        }
        GraphFormat format = Acceptance.format(accept);
        return rdf(format, out -> KnowledgeGraph.exportOntology(format, out));
    }

    @GET
    @Path("vocabulary/{rest: .+}")
    @Operation(summary = "A concept of the vocabulary, as a page or as RDF")
    public Response concept(
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept, @Context UriInfo uri) {
        return thing(accept, uri);
    }

    @GET
    @Path("id/{rest: .+}")
    @Operation(summary = "A paper, material, fact or place, as a page or as RDF")
    public Response thing(
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept, @Context UriInfo uri) {
        String iri = Here.iri(uri.getRequestUri().getRawPath());
        if (!graph.knows(iri)) {
            throw Refusal.because(Status.NOT_FOUND, "nothing is known of " + iri);
        }
        if (Acceptance.prefersPage(accept)) {
            return page(new ThingPage(graph, iri).html());
        }
        GraphFormat format = Acceptance.format(accept);
        return rdf(format, out -> graph.describe(iri, format, out));
    }

    private static Response page(String html) {
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response rdf(GraphFormat format, StreamingOutput body) {
        return Response.ok(body, format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}

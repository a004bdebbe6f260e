package org.heterograph.service.graph;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Answer;
import org.heterograph.app.Heterograph;
import org.heterograph.app.Prefixes;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.query.NamedQuery;
import org.heterograph.query.Parameter;
import org.heterograph.service.request.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The named questions, and SPARQL for the command line.
@Path("/api")
public class QueriesResource {
    private final Heterograph heterograph;

    QueriesResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param sparql with the defaults of the parameters filled in
    public record QuestionView(
            String name,
            String title,
            String question,
            List<ParameterView> parameters,
            String sparql) {}

    /// @param type `text`, `number`, …
    /// @param usual default
    public record ParameterView(String name, String type, String usual, String description) {}

    /// The prefixes that `/api/sparql` and `/sparql` know.
    @GET
    @Path("prefixes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Prefixes that queries need not declare")
    public Map<String, String> prefixes() {
        return Prefixes.usual();
    }

    @GET
    @Path("queries")
    @Operation(summary = "The named questions with their parameters")
    @Produces(MediaType.APPLICATION_JSON)
    public List<QuestionView> list() {
        return heterograph.queries().queries().stream().map(QueriesResource::view).toList();
    }

    private static QuestionView view(NamedQuery query) {
        return new QuestionView(
                query.name(),
                query.title(),
                query.question(),
                query.parameters().stream().map(QueriesResource::view).toList(),
                query.withDefaults());
    }

    private static ParameterView view(Parameter it) {
        return new ParameterView(
                it.name(), it.type().name().toLowerCase(Locale.ROOT), it.usual(), it.description());
    }

    /// @param format `csv` (default), `tsv`, `json`, `xml`; `ttl` for graphs
    @GET
    @Path("queries/{name}")
    @Operation(summary = "The answer to a named question")
    public Response ask(
            @PathParam("name") String name,
            @QueryParam("format") @Nullable String format,
            @Context UriInfo uri) {
        NamedQuery query =
                heterograph
                        .queries()
                        .find(name)
                        .orElseThrow(
                                () ->
                                        Refusal.because(
                                                Status.NOT_FOUND,
                                                heterograph.queries().unknown(name)));
        return refusingWhatIsWrong(() -> query.ask(parameters(uri)), format);
    }

    private static Map<String, String> parameters(UriInfo uri) {
        Map<String, String> given = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> given.put(name, values.getFirst()));
        given.remove("format");
        return given;
    }

    /// Asks a SPARQL query; unlike `/sparql` it knows the usual prefixes.
    @POST
    @Path("sparql")
    @Operation(summary = "The answer to a SPARQL query")
    public Response sparql(String query, @QueryParam("format") @Nullable String format) {
        return refusingWhatIsWrong(() -> GraphQuery.of(query), format);
    }

    private Response refusingWhatIsWrong(
            java.util.function.Supplier<GraphQuery> query, @Nullable String format) {
        try {
            Answer answer =
                    Answer.to(query.get(), Optional.ofNullable(format), heterograph.graph());
            StreamingOutput body = answer::write;
            return Response.ok(body).type(answer.mediaType()).build();
        } catch (IllegalArgumentException | InvalidQueryException e) {
            throw Refusal.because(
                    Status.BAD_REQUEST,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}

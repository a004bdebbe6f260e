package org.heterograph.service.request;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.graph.sparql.QueryTimeoutException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whoever asked what went wrong, in one line; what is a fault of ours goes to the log whole.
public class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    Faults() {}

    @ServerExceptionMapper
    Response invalid(InvalidQueryException fault) {
        return Refusal.because(Status.BAD_REQUEST, line(fault)).getResponse();
    }

    @ServerExceptionMapper
    Response tooLong(QueryTimeoutException fault) {
        return Refusal.because(Status.SERVICE_UNAVAILABLE, line(fault)).getResponse();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException fault) {
        Response refusal = fault.getResponse();
        return refusal.hasEntity()
                ? refusal
                : Refusal.because(
                                refusal.getStatusInfo(),
                                refusal.getStatusInfo().getReasonPhrase()
                                        + "; /q/openapi tells what can be asked")
                        .getResponse();
    }

    @ServerExceptionMapper
    Response ours(RuntimeException fault) {
        LOG.error("a request failed", fault);
        return Refusal.because(
                        Status.INTERNAL_SERVER_ERROR,
                        "a fault of the program; its log tells more, please report it")
                .getResponse();
    }

    private static String line(RuntimeException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}

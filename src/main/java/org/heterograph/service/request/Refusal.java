package org.heterograph.service.request;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// Refuses a request with one line that says what to do next.
public final class Refusal {
    private Refusal() {}

    public static WebApplicationException because(Response.StatusType status, String line) {
        return new WebApplicationException(
                line,
                Response.status(status)
                        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .entity(line + "\n")
                        .build());
    }
}

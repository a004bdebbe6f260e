package org.heterograph.service.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.heterograph.app.Heterograph;
import org.heterograph.app.WriteToken;

/// Lets requests that [change the store][Writes] through with its token alone.
@Writes
@Provider
public class TokenFilter implements ContainerRequestFilter {
    private final WriteToken token;

    TokenFilter(Heterograph heterograph) {
        this.token = WriteToken.of(heterograph.home());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!token.isIn(request.getHeaderString("Authorization"))) {
            request.abortWith(
                    Response.status(Response.Status.UNAUTHORIZED)
                            .header("WWW-Authenticate", "Bearer")
                            .type(MediaType.TEXT_PLAIN)
                            .entity(
                                    "changing the store needs the token from its file 'token':"
                                            + " send Authorization: Bearer TOKEN\n")
                            .build());
        }
    }
}

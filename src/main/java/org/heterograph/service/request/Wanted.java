package org.heterograph.service.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.heterograph.search.SearchRequest;

import java.util.function.Supplier;

/// What a request asks for: lines for people, or JSON; so many hits.
public final class Wanted {
    public static final String TEXT = "text/plain;charset=UTF-8";

    public static final String BIB = "application/x-bibtex;charset=UTF-8";
    public static final String RIS = "application/x-research-info-systems;charset=UTF-8";

    private Wanted() {}

    /// JSON, unless plain text is what the request names first.
    public static Response reply(
            HttpHeaders headers, Supplier<Object> json, Supplier<String> text) {
        boolean lines =
                headers.getAcceptableMediaTypes().stream()
                        .findFirst()
                        .filter(it -> it.isCompatible(MediaType.TEXT_PLAIN_TYPE))
                        .filter(it -> !it.isWildcardType())
                        .isPresent();
        return lines
                ? Response.ok(text.get(), TEXT).build()
                : Response.ok(json.get(), MediaType.APPLICATION_JSON).build();
    }

    /// A number of hits as typed.
    public static int size(String typed) {
        int size = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
        if (size < 0 || size > SearchRequest.LARGEST_SIZE) {
            throw Refusal.because(
                    Status.BAD_REQUEST, "size is a number from 0 to " + SearchRequest.LARGEST_SIZE);
        }
        return size;
    }
}

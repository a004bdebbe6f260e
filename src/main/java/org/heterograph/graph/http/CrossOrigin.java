package org.heterograph.graph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Lets pages of other sites query the graph. Writing needs a token that they do not have, and no
/// cookie or password goes along.
public final class CrossOrigin {
    private CrossOrigin() {}

    /// Adds the headers; answers the question that a browser asks before a request.
    ///
    /// @return whether that was all
    public static boolean answer(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("Origin") == null) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        boolean preflight =
                request.getMethod().equals("OPTIONS")
                        && request.getHeader("Access-Control-Request-Method") != null;
        if (preflight) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE");
            response.setHeader(
                    "Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        return preflight;
    }
}

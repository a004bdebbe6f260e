package org.heterograph.graph.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;

/// A request whose user is the one who knows the token, or nobody.
public final class TokenRequest extends HttpServletRequestWrapper {
    /// The user who may write.
    public static final String WRITER = "writer";

    private static final String BEARER = "Bearer ";

    private final boolean writer;

    public TokenRequest(HttpServletRequest request, String token) {
        super(request);
        this.writer = !token.isBlank() && knows(request.getHeader("Authorization"), token);
    }

    /// Compares in a time that tells nothing of where the two differ.
    private static boolean knows(@Nullable String header, String token) {
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && MessageDigest.isEqual(
                        header.substring(BEARER.length()).strip().getBytes(UTF_8),
                        token.getBytes(UTF_8));
    }

    @Override
    public @Nullable String getRemoteUser() {
        return writer ? WRITER : null;
    }
}

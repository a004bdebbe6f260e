package org.heterograph.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/// The scripts of others that pages load (`/webjars/…`), compressed once and kept so. Their
/// addresses hold their versions, so that browsers keep them for good.
final class Libraries {
    private static final String FOLDER = "/webjars/";
    private static final Map<String, String> TYPES =
            Map.of(
                    "js", "text/javascript;charset=UTF-8",
                    "mjs", "text/javascript;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "wasm", "application/wasm");

    private final Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    /// Answers a request for one of them.
    ///
    /// @return whether it was one, of a browser that takes it compressed
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !isWanted(request, path)) {
            return false;
        }
        byte[] content = compressed(path);
        if (content == null) {
            return false;
        }
        response.setContentType(type);
        response.setHeader("Content-Encoding", "gzip");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
        return true;
    }

    private static boolean isWanted(HttpServletRequest request, String path) {
        String encodings = request.getHeader("Accept-Encoding");
        return path.startsWith(FOLDER)
                && !path.contains("..")
                && request.getMethod().equals("GET")
                && request.getHeader("Range") == null
                && encodings != null
                && encodings.contains("gzip");
    }

    private byte @Nullable [] compressed(String path) throws IOException {
        byte[] known = compressed.get(path);
        if (known != null) {
            return known;
        }
        try (InputStream content =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("META-INF/resources" + path)) {
            return content == null ? null : compress(path, content);
        }
    }

    private byte[] compress(String path, InputStream content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            content.transferTo(out);
        }
        byte[] made = bytes.toByteArray();
        compressed.put(path, made);
        return made;
    }
}

package org.heterograph.service.graph;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.heterograph.app.Prefixes;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A request of the SPARQL protocol whose query need not declare the usual prefixes.
final class PrefixedRequest extends HttpServletRequestWrapper {
    private static final String QUERY = "query";
    private static final String BODY = "application/sparql-query";
    private static final int LONGEST = 1 << 20;

    private final byte @Nullable [] body;

    PrefixedRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.body = isQuery(request) ? declared(request) : null;
    }

    private static boolean isQuery(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.startsWith(BODY)
                && request.getHeader("Content-Encoding") == null
                && request.getContentLengthLong() < LONGEST;
    }

    private static byte[] declared(HttpServletRequest request) throws IOException {
        String query =
                new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
        return Prefixes.declared(query).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return name.equals(QUERY) && value != null ? Prefixes.declared(value) : value;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return name.equals(QUERY) && values != null ? declared(values) : values;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new TreeMap<>(super.getParameterMap());
        all.computeIfPresent(QUERY, (_, values) -> declared(values));
        return all;
    }

    private static String[] declared(String[] queries) {
        String[] whole = queries.clone();
        java.util.Arrays.setAll(whole, i -> Prefixes.declared(queries[i]));
        return whole;
    }

    @Override
    public int getContentLength() {
        return body == null ? super.getContentLength() : body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body == null ? super.getContentLengthLong() : body.length;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new Body(new ByteArrayInputStream(body));
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("a query is read at once");
        }
    }
}

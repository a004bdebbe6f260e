package org.heterograph.service.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.heterograph.service.request.Wanted;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Gives pages and scripts the types that browsers insist on, and says in a line what is not there.
@WebFilter(urlPatterns = "/*")
public class PageFilter implements Filter {
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final Libraries libraries = new Libraries();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!libraries.answer(asked, answer)) {
            chain.doFilter(request, new Page(answer, asked.getRequestURI()));
        }
    }

    private static final class Page extends HttpServletResponseWrapper {
        private final String path;

        Page(HttpServletResponse response, String path) {
            super(response);
            this.path = path;
        }

        @Override
        public void setContentType(@Nullable String type) {
            boolean script = UNKNOWN_TYPE.equals(type) && path.endsWith(".mjs");
            super.setContentType(script ? "text/javascript" : type);
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, status == SC_NOT_FOUND ? "nothing is at this address" : "refused");
        }

        @Override
        public void sendError(int status, @Nullable String line) throws IOException {
            resetBuffer();
            setStatus(status);
            setContentType(Wanted.TEXT);
            getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}

package org.heterograph.service.graph;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;

import org.heterograph.app.Heterograph;
import org.heterograph.app.WriteToken;
import org.heterograph.graph.protocol.SparqlFilter;

import java.io.IOException;
import java.time.Duration;

/// Makes the graph's SPARQL known to the server.
@WebFilter(urlPatterns = SparqlFilter.PATH)
public class SparqlServletFilter implements Filter {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Filter sparql;

    SparqlServletFilter(Heterograph heterograph) {
        WriteToken token = WriteToken.of(heterograph.home());
        this.sparql = new SparqlFilter(heterograph.graph(), token::value, LIMIT);
    }

    @Override
    public void init(FilterConfig config) throws ServletException {
        sparql.init(config);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        sparql.doFilter(new PrefixedRequest((HttpServletRequest) request), response, chain);
    }

    @Override
    public void destroy() {
        sparql.destroy();
    }
}

package org.heterograph.service.page;

import java.util.Locale;

/// A page made on the server, in the dress of the others.
final class Html {
    private final StringBuilder body = new StringBuilder();
    private final String title;

    Html(String title) {
        this.title = title;
    }

    /// Adds text as it is.
    Html markup(String html) {
        body.append(html);
        return this;
    }

    /// Adds text for people.
    Html text(String text) {
        return markup(escaped(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A link to where this server tells of a thing; to the thing itself where it is of others.
    Html link(String iri, String label) {
        String here = Here.path(iri).orElse(iri);
        return here.toLowerCase(Locale.ROOT).startsWith("javascript:")
                ? text(label)
                : markup("<a href=\"" + escaped(here) + "\">").text(label).markup("</a>");
    }

    @Override
    public String toString() {
        return """
               <!doctype html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <title>%1$s – Heterograph</title>
               <link rel="icon" href="/favicon.svg" type="image/svg+xml">
               <link rel="stylesheet" href="/css/heterograph.css">
               </head>
               <body>
               <a class="skip" href="#main">Skip to the content</a>
               <header class="top"><div>
               <a class="brand" href="/">Hetero<span>graph</span></a>
               <nav aria-label="Main">
               <a href="/">Search</a>
               <a href="/papers/">Papers</a>
               <a href="/materials/">Materials</a>
               <a href="/compare/">Compare</a>
               <a href="/audit/">Audit</a>
               <a href="/graph/">Graph</a>
               <a href="/editor/">SPARQL</a>
               <a href="/ontology">Ontology</a>
               <a href="/q/openapi?format=json">API</a>
               </nav>
               </div></header>
               <main id="main">
               <h1>%1$s</h1>
               %2$s
               </main>
               </body>
               </html>
               """
                .formatted(escaped(title), body);
    }
}

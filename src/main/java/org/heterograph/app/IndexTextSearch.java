package org.heterograph.app;

import org.heterograph.graph.TextSearch;
import org.heterograph.index.SearchIndex;
import org.heterograph.search.SearchQueryParser;

import java.util.List;

/// Lets SPARQL search the index: `text:query`.
record IndexTextSearch(SearchIndex index, SearchQueryParser parser) implements TextSearch {
    @Override
    public List<Hit> search(String words, int size) {
        return index.search(parser.parse(words).sized(size)).hits().stream()
                .map(hit -> new Hit(hit.paper(), hit.fact(), hit.score(), hit.snippet().text()))
                .toList();
    }
}

package org.heterograph.index.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.heterograph.document.Span;
import org.heterograph.fact.FactId;
import org.heterograph.index.Embedder;
import org.heterograph.index.Hit;
import org.heterograph.index.PlacedText;
import org.heterograph.index.SearchResult;
import org.heterograph.index.UnusableModelException;
import org.heterograph.index.lucene.Meanings.Meant;
import org.heterograph.index.lucene.RequestQueries.Need;
import org.heterograph.paper.FileId;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers a request: finds by words and by meaning, joins both, and makes hits of the best.
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private static final int FEW = 20;

    /// How much meaning counts where words are sure, and where they are not; and when they are.
    private static final double LEAST_SHARE = 0.2;

    private static final double GREATEST_SHARE = 0.7;
    private static final double UNSURE = 0.2;
    private static final double SURE = 0.8;

    private final PassageAnalyzer analyzer;
    private final RequestQueries queries;
    private final FacetCounter facets;
    private volatile Optional<Embedder> embedder;

    Answering(PassageAnalyzer analyzer, FacetsConfig config, Optional<Embedder> embedder) {
        this.analyzer = analyzer;
        this.queries = new RequestQueries(analyzer);
        this.facets = new FacetCounter(config);
        this.embedder = embedder;
    }

    SearchResult answer(IndexSearcher searcher, SearchRequest request, Cursor from)
            throws IOException {
        Need need = need(searcher, request);
        Query words = queries.query(request, need);
        Map<Integer, Meant> meant = meant(searcher, request);
        Ranking.Joining joining =
                (found, near) -> new Fusion(share(searcher, request, found)).join(found, near);
        Ranking.Page page = new Ranking(searcher, words, meant, joining).page(from, request.size());
        FacetCounter.Counted counted =
                facets.count(
                        searcher, request, other -> queries.matching(other, need, meant));
        return new SearchResult(
                counted.total(),
                hits(searcher, request, page.hits()),
                counted.facets(),
                page.next().map(Cursor::write));
    }

    /// Few hits that have most of the words are followed by those that have any.
    private Need need(IndexSearcher searcher, SearchRequest request) throws IOException {
        return searcher.count(queries.query(request, Need.SOME)) < FEW ? Need.ONE : Need.SOME;
    }

    private double share(IndexSearcher searcher, SearchRequest request, List<Ranked> found)
            throws IOException {
        double certainty = new Certainty(searcher, new TermQueries(analyzer)).of(request, found);
        double sure = Math.clamp((certainty - UNSURE) / (SURE - UNSURE), 0, 1);
        return GREATEST_SHARE + (LEAST_SHARE - GREATEST_SHARE) * sure;
    }

    /// Without a model that works, words must do.
    private Map<Integer, Meant> meant(IndexSearcher searcher, SearchRequest request)
            throws IOException {
        Optional<Embedder> model = embedder;
        if (model.isEmpty() || !asksForMeaning(request)) {
            return Map.of();
        }
        try {
            return new Meanings(searcher, queries, model.get()).find(request);
        } catch (UnusableModelException e) {
            LOG.warn("search goes by words alone: {}", e.getMessage());
            embedder = Optional.empty();
            return Map.of();
        }
    }

    /// Names and numbers mean nothing to a model of language; facts are found by their parts.
    private static boolean asksForMeaning(SearchRequest request) {
        long words = request.terms().stream().filter(it -> it.text().matches("[\\p{L} -]{3,}")).count();
        return words >= 2 && request.filters().stream().noneMatch(Answering::selectsFacts);
    }

    private static boolean selectsFacts(Filter filter) {
        return filter.field() == Field.KIND
                && filter.values().contains("fact") != filter.excluded();
    }

    private List<Hit> hits(IndexSearcher searcher, SearchRequest request, List<Ranked> page)
            throws IOException {
        Highlights highlights =
                new Highlights(analyzer, queries.lights(request), searcher.getIndexReader());
        List<Hit> hits = new ArrayList<>();
        for (Ranked each : page) {
            hits.add(hit(searcher, each, highlights));
        }
        return hits;
    }

    private static Hit hit(IndexSearcher searcher, Ranked ranked, Highlights highlights)
            throws IOException {
        Document stored = searcher.storedFields().document(ranked.document());
        PlacedText words =
                WordsCodec.read(
                        stored.get(IndexField.TEXT), stored.getBinaryValue(IndexField.WORDS));
        Highlights.Shown shown = highlights.show(words, sentence(searcher, ranked));
        Optional<FactId> fact = Optional.ofNullable(stored.get(IndexField.FACT)).map(FactId::new);
        Span quoted = fact.isPresent() ? new Span(0, words.text().length()) : shown.sentence();
        String title = stored.get(IndexField.TITLE);
        return new Hit(
                new FileId(stored.get(IndexField.PAPER)),
                ranked.number(),
                title == null ? "" : title,
                stored.get(IndexField.SECTION),
                ranked.score(),
                shown.snippet(),
                words.quote(quoted),
                fact);
    }

    /// The sentence that answers, where it is the meaning that found the hit.
    private static Optional<Span> sentence(IndexSearcher searcher, Ranked ranked)
            throws IOException {
        if (ranked.sentence().isEmpty() || ranked.words() > ranked.meaning()) {
            return Optional.empty();
        }
        Document stored = searcher.storedFields().document(ranked.sentence().getAsInt());
        return Optional.of(
                new Span(number(stored, IndexField.FROM), number(stored, IndexField.TO)));
    }

    private static int number(Document stored, String field) {
        return stored.getField(field).numericValue().intValue();
    }
}

package org.heterograph.index.lucene.answer;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.heterograph.document.Span;
import org.heterograph.fact.FactId;
import org.heterograph.index.Embedder;
import org.heterograph.index.Hit;
import org.heterograph.index.Kind;
import org.heterograph.index.PlacedText;
import org.heterograph.index.SearchResult;
import org.heterograph.index.Snippet;
import org.heterograph.index.UnusableModelException;
import org.heterograph.index.Why;
import org.heterograph.index.lucene.analysis.PassageAnalyzer;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.document.WordsCodec;
import org.heterograph.index.lucene.matching.Gathering;
import org.heterograph.index.lucene.matching.WordLookup;
import org.heterograph.index.lucene.query.Likeness;
import org.heterograph.index.lucene.query.Meanings;
import org.heterograph.index.lucene.query.Meanings.Meant;
import org.heterograph.index.lucene.query.RequestQueries;
import org.heterograph.index.lucene.query.RequestQueries.Need;
import org.heterograph.index.lucene.query.Suggestion;
import org.heterograph.index.lucene.ranking.Cursor;
import org.heterograph.index.lucene.ranking.Fusion;
import org.heterograph.index.lucene.ranking.Ranked;
import org.heterograph.index.lucene.ranking.Ranking;
import org.heterograph.paper.FileId;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchRequest;
import org.heterograph.search.SearchRequest.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers a request: finds by words and by meaning, joins both, and makes hits of the best.
public final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private static final int FEW = 20;

    private static final SearchRequest PASSAGES =
            SearchRequest.of().and(Filter.of(Field.KIND, "passage"));

    private final PassageAnalyzer analyzer;
    private final RequestQueries queries;
    private final FacetCounter facets;
    private final RecentCounts counts = new RecentCounts();
    private volatile Optional<Embedder> embedder;

    public Answering(PassageAnalyzer analyzer, FacetsConfig config, Optional<Embedder> embedder) {
        this.analyzer = analyzer;
        this.queries = new RequestQueries(analyzer);
        this.facets = new FacetCounter(config);
        this.embedder = embedder;
    }

    public SearchResult answer(IndexSearcher any, SearchRequest request, Cursor from)
            throws IOException {
        WordLookup searcher = new WordLookup(any.getIndexReader());
        Meanings.Found meant = meant(searcher, request);
        Gathering gathering = new Gathering(searcher);
        Need need = Need.SOME;
        Ranking ranking =
                ranking(searcher, request, gathering.of(queries.query(request, need)), meant);
        if (ranking.isShorterThan(FEW)) {
            need = Need.ONE;
            ranking = ranking(searcher, request, gathering.of(queries.query(request, need)), meant);
        }
        Ranking.Page page = ranking.page(from, request.size());
        Need had = need;
        FacetCounter.Counted counted =
                counts.of(
                        searcher,
                        request,
                        meant.passages().keySet(),
                        () ->
                                facets.count(
                                        searcher,
                                        request,
                                        other ->
                                                gathering.of(
                                                        queries.matching(
                                                                other, had, meant.passages()))));
        return new SearchResult(
                new SearchResult.Total(counted.total(), counted.exact()),
                hits(searcher, request, page.hits()),
                counted.facets(),
                new Suggestion(searcher, analyzer).of(request),
                page.next().map(Cursor::write));
    }

    /// Few hits that have most of the words are followed by those that have any.
    private Ranking ranking(
            IndexSearcher searcher, SearchRequest request, Query query, Meanings.Found meant) {
        return new Ranking(
                searcher,
                query,
                request.order(),
                meant.passages(),
                (words, _) -> Fusion.join(words, meant.read(unread(words))));
    }

    private static Map<Integer, Meant> unread(List<Ranked> words) {
        Map<Integer, Meant> unread = new HashMap<>();
        words.stream()
                .limit(Meanings.CLOSELY)
                .forEach(hit -> unread.put(hit.document(), hit.unread()));
        return unread;
    }

    /// Other passages about the same.
    public List<Hit> similar(IndexSearcher any, FileId paper, int number, int size)
            throws IOException {
        WordLookup searcher = new WordLookup(any.getIndexReader());
        Optional<String> text = text(searcher, paper, number);
        if (text.isEmpty()) {
            return List.of();
        }
        Query like = new Likeness(searcher.getIndexReader(), analyzer).query(text.get());
        Query others =
                new BooleanQuery.Builder()
                        .add(like, Occur.MUST)
                        .add(queries.demands(PASSAGES), Occur.FILTER)
                        .add(entry(paper, number), Occur.MUST_NOT)
                        .build();
        Ranking.Page page =
                new Ranking(searcher, others, Order.BEST, Map.of(), (words, _) -> words)
                        .page(Cursor.START, size);
        Highlights highlights = new Highlights(new Lights(searcher, like));
        List<Hit> hits = new ArrayList<>();
        for (Ranked each : page.hits()) {
            hits.add(hit(searcher, each, highlights));
        }
        return hits;
    }

    private static Optional<String> text(IndexSearcher searcher, FileId paper, int number)
            throws IOException {
        ScoreDoc[] found = searcher.search(entry(paper, number), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(text(searcher.storedFields().document(found[0].doc)));
    }

    private static Query entry(FileId paper, int number) {
        String id = IndexField.id(IndexField.order(paper.sha256()), number);
        return new TermQuery(new Term(IndexField.ID, id));
    }

    /// Without a model that works, words must do.
    private Meanings.Found meant(IndexSearcher searcher, SearchRequest request) throws IOException {
        Optional<Embedder> model = embedder;
        if (model.isEmpty() || request.order() != Order.BEST || !asksForMeaning(request)) {
            return Meanings.Found.NOTHING;
        }
        try {
            return new Meanings(searcher, queries, model.get()).find(request);
        } catch (UnusableModelException e) {
            LOG.warn("search goes by words alone: {}", e.getMessage());
            embedder = Optional.empty();
            return Meanings.Found.NOTHING;
        }
    }

    /// Names and numbers mean nothing to a model of language; facts are found by their parts.
    private static boolean asksForMeaning(SearchRequest request) {
        long words =
                request.sought().stream().filter(it -> it.text().matches("[\\p{L} -]{3,}")).count();
        return words >= 2 && request.filters().stream().noneMatch(Answering::selectsFacts);
    }

    private static boolean selectsFacts(Filter filter) {
        return filter.field() == Field.KIND
                && filter.values().contains("fact") != filter.excluded();
    }

    private List<Hit> hits(WordLookup searcher, SearchRequest request, List<Ranked> page)
            throws IOException {
        Highlights highlights = new Highlights(new Lights(searcher, queries.lights(request)));
        List<Hit> hits = new ArrayList<>();
        for (Ranked each : page) {
            hits.add(hit(searcher, each, highlights));
        }
        return hits;
    }

    private static Hit hit(IndexSearcher searcher, Ranked ranked, Highlights highlights)
            throws IOException {
        Document stored = searcher.storedFields().document(ranked.document());
        Optional<FactId> fact = Optional.ofNullable(stored.get(IndexField.FACT)).map(FactId::new);
        Kind kind = fact.isPresent() ? Kind.FACT : Kind.PASSAGE;
        PlacedText words = WordsCodec.read(text(stored), stored.getBinaryValue(IndexField.WORDS));
        Highlights.Shown shown =
                highlights.show(ranked.document(), kind, words, sentence(searcher, ranked));
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
                fact,
                new Why(ranked.words(), ranked.meaning(), matched(shown.snippet())));
    }

    private static List<String> matched(Snippet snippet) {
        return snippet.highlights().stream().map(it -> it.of(snippet.text())).distinct().toList();
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

    private static String text(Document stored) {
        String passage = stored.get(IndexField.TEXT);
        return passage == null ? stored.get(IndexField.of(IndexField.TEXT, Kind.FACT)) : passage;
    }

    private static int number(Document stored, String field) {
        return stored.getField(field).numericValue().intValue();
    }
}

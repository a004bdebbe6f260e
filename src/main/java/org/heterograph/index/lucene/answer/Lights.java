package org.heterograph.index.lucene.answer;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.heterograph.document.Span;
import org.heterograph.index.Kind;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.matching.WordLookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Where a document has the words of a question, as the index noted when it read the document.
final class Lights {
    /// So many words with one beginning are looked for.
    private static final int MOST_FORMS = 200;

    /// Words that say nothing, in the middle of a phrase too.
    private static final CharArraySet GRAMMAR = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

    private static final List<String> FIELDS =
            Arrays.stream(Kind.values()).map(it -> IndexField.of(IndexField.TEXT, it)).toList();

    private final WordLookup words;
    private final Set<BytesRef> terms;
    private final Map<BytesRef, Double> rarities = new HashMap<>();

    /// A matched word.
    record Light(Span span, BytesRef term) {}

    Lights(WordLookup words, Query query) throws IOException {
        this.words = words;
        this.terms = terms(words, query);
    }

    private static Set<BytesRef> terms(IndexSearcher searcher, Query query) throws IOException {
        Set<Term> all = new TreeSet<>();
        List<MultiTermQuery> open = new ArrayList<>();
        query.visit(
                new QueryVisitor() {
                    @Override
                    public void consumeTerms(Query within, Term... some) {
                        all.addAll(List.of(some));
                    }

                    @Override
                    public void visitLeaf(Query leaf) {
                        if (leaf instanceof MultiTermQuery several) {
                            open.add(several);
                        }
                    }

                    @Override
                    public void consumeTermsMatching(
                            Query within,
                            String field,
                            java.util.function.Supplier<
                                            org.apache.lucene.util.automaton.ByteRunAutomaton>
                                    automaton) {
                        visitLeaf(within);
                    }
                });
        for (MultiTermQuery several : open) {
            all.addAll(forms(searcher, several));
        }
        Set<BytesRef> terms = new TreeSet<>();
        all.stream()
                .filter(it -> FIELDS.contains(it.field()))
                .filter(it -> !GRAMMAR.contains(it.text()))
                .forEach(it -> terms.add(it.bytes()));
        return terms;
    }

    private static Set<Term> forms(IndexSearcher searcher, MultiTermQuery query)
            throws IOException {
        Query spelt =
                new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_FORMS)
                        .rewrite(searcher, query);
        Set<Term> forms = new TreeSet<>();
        spelt.visit(QueryVisitor.termCollector(forms));
        return forms;
    }

    /// The words in order.
    ///
    /// @param document Lucene's number
    List<Light> in(int document, Kind kind) throws IOException {
        List<LeafReaderContext> leaves = words.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        List<Light> lights = new ArrayList<>();
        String field = IndexField.of(IndexField.TEXT, kind);
        Terms known = leaf.reader().terms(field);
        if (known != null) {
            TermsEnum each = known.iterator();
            for (BytesRef term : terms) {
                if (found(new Term(field, term), leaf, each)) {
                    PostingsEnum postings = each.postings(null, PostingsEnum.OFFSETS);
                    add(postings, document - leaf.docBase, term, lights);
                }
            }
        }
        lights.sort(Comparator.comparing(Light::span));
        return lights;
    }

    private boolean found(Term term, LeafReaderContext leaf, TermsEnum each) throws IOException {
        IOSupplier<TermState> place = words.states(term).get(leaf);
        TermState state = place == null ? null : place.get();
        if (state != null) {
            each.seekExact(term.bytes(), state);
        }
        return state != null;
    }

    private static void add(PostingsEnum postings, int document, BytesRef term, List<Light> lights)
            throws IOException {
        if (postings.advance(document) == document) {
            for (int i = 0; i < postings.freq(); i++) {
                postings.nextPosition();
                lights.add(new Light(new Span(postings.startOffset(), postings.endOffset()), term));
            }
        }
    }

    /// Rare words weigh more.
    double rarity(BytesRef term) throws IOException {
        Double known = rarities.get(term);
        if (known == null) {
            int documents = words.documents(new Term(IndexField.TEXT, term));
            known = Math.log(1 + words.getIndexReader().numDocs() / (1.0 + documents));
            rarities.put(term, known);
        }
        return known;
    }
}

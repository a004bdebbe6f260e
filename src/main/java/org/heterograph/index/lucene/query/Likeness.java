package org.heterograph.index.lucene.query;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.heterograph.index.lucene.analysis.PassageAnalyzer;
import org.heterograph.index.lucene.document.IndexField;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words that tell a passage from others: those it has often and few others have.
public final class Likeness {
    private static final int MOST_WORDS = 25;

    private final IndexReader reader;
    private final PassageAnalyzer analyzer;

    private record Weighed(String term, double weight) {}

    public Likeness(IndexReader reader, PassageAnalyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    public Query query(String text) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<PassageAnalyzer.Token> place : analyzer.places(text)) {
            counts.merge(place.getFirst().term(), 1, Integer::sum);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Weighed each : telling(counts)) {
            Query word = new TermQuery(new Term(IndexField.TEXT, each.term()));
            any.add(new BoostQuery(word, (float) each.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    private List<Weighed> telling(Map<String, Integer> counts) throws IOException {
        List<Weighed> all = new ArrayList<>();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            int found = reader.docFreq(new Term(IndexField.TEXT, each.getKey()));
            if (found > 1) {
                double rarity = Math.log(1 + reader.numDocs() / (1.0 + found));
                all.add(new Weighed(each.getKey(), rarity * Math.log1p(each.getValue())));
            }
        }
        all.sort(
                Comparator.comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(Weighed::term));
        return all.subList(0, Math.min(MOST_WORDS, all.size()));
    }
}

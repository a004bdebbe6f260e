package org.heterograph.index.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.heterograph.index.Coverage;
import org.heterograph.index.Embedder;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.document.SentenceDocuments;
import org.heterograph.search.Field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Gives papers their meanings after they were added, one at a time; a paper that goes or comes
/// anew meanwhile is left as it is then.
final class Understanding {
    private final SentenceDocuments sentences;
    private final Set<String> claimed = new HashSet<>();

    Understanding(Embedder embedder) {
        this.sentences = new SentenceDocuments(embedder);
    }

    static Coverage coverage(IndexSearcher searcher) throws IOException {
        return new Coverage(
                searcher.count(role(IndexField.UNDERSTOOD)),
                searcher.count(role(IndexField.PAPER)));
    }

    private static Query role(String role) {
        return new TermQuery(new Term(IndexField.ROLE, role));
    }

    private static SortedSet<String> papers(IndexSearcher searcher, String role)
            throws IOException {
        SortedSet<String> papers = new TreeSet<>();
        for (Document each : stored(searcher, role(role))) {
            papers.add(each.get(IndexField.PAPER));
        }
        return papers;
    }

    private static List<Document> stored(IndexSearcher searcher, Query query) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            documents.add(searcher.storedFields().document(hit.doc));
        }
        return documents;
    }

    /// A paper that nobody works at, taken for the caller.
    synchronized Optional<String> claim(IndexSearcher searcher) throws IOException {
        SortedSet<String> open = papers(searcher, IndexField.PAPER);
        open.removeAll(papers(searcher, IndexField.UNDERSTOOD));
        open.removeAll(claimed);
        open.stream().findFirst().ifPresent(claimed::add);
        return open.stream().findFirst();
    }

    synchronized void release(String paper) {
        claimed.remove(paper);
    }

    /// The documents to be added for a paper; long work.
    List<Document> documents(IndexSearcher searcher, String paper) throws IOException {
        List<Document> documents = new ArrayList<>(List.of(sentences.understood(paper)));
        for (Document passage : stored(searcher, passages(paper))) {
            documents.addAll(sentences.of(passage));
        }
        return documents;
    }

    private static Query passages(String paper) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexField.PAPER, paper)), Occur.FILTER)
                .add(role(IndexField.ENTRY), Occur.FILTER)
                .add(new TermQuery(new Term(IndexField.exact(Field.KIND), "passage")), Occur.FILTER)
                .build();
    }
}

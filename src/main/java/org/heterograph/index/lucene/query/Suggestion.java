package org.heterograph.index.lucene.query;

import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.heterograph.index.lucene.analysis.PassageAnalyzer;
import org.heterograph.index.lucene.analysis.Spelling;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.matching.WordLookup;
import org.heterograph.search.SearchRequest;
import org.heterograph.search.Term;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts words right that no paper has: the nearest word that most papers have.
public record Suggestion(WordLookup words, PassageAnalyzer analyzer) {
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{4,40}");

    public Optional<String> of(SearchRequest request) throws IOException {
        String better = request.reading().rest();
        for (Term term : request.sought()) {
            Optional<String> right = right(term);
            if (right.isPresent()) {
                better =
                        better.replaceAll(
                                "(?<!\\p{L})" + Pattern.quote(term.text()) + "(?!\\p{L})",
                                Matcher.quoteReplacement(right.get()));
            }
        }
        return better.equals(request.reading().rest()) ? Optional.empty() : Optional.of(better);
    }

    private String stem(String word) throws IOException {
        return analyzer.places(word).stream()
                .map(place -> place.getFirst().term())
                .findFirst()
                .orElse(word);
    }

    private Optional<String> right(Term term) throws IOException {
        boolean known = !term.alternatives().isEmpty();
        if (known || term.manner() != Term.Manner.WORDS || !WORD.matcher(term.text()).matches()) {
            return Optional.empty();
        }
        var asRead = new org.apache.lucene.index.Term(IndexField.TEXT, stem(term.text()));
        var asTyped =
                new org.apache.lucene.index.Term(IndexField.TEXT, Spelling.american(term.text()));
        if (words.documents(asRead) > 0 || words.documents(asTyped) > 0) {
            return Optional.empty();
        }
        SuggestWord[] near =
                new DirectSpellChecker()
                        .suggestSimilar(
                                asTyped,
                                1,
                                words.getIndexReader(),
                                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return near.length == 0 ? Optional.empty() : Optional.of(near[0].string);
    }
}

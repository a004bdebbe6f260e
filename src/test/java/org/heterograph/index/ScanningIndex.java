package org.heterograph.index;

import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;
import org.heterograph.search.Clause;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.NumericCondition;
import org.heterograph.search.SearchRequest;
import org.heterograph.search.Term;
import org.heterograph.search.Term.Occurrence;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// An index that looks through everything at each question: what the contract asks, and no more.
final class ScanningIndex implements SearchIndex {
    private static final int TURN = 4;

    private final Vocabulary vocabulary;
    private final SortedMap<FileId, String> digests = new TreeMap<>();
    private final SortedMap<FileId, List<Entry>> entries = new TreeMap<>();

    private record Scored(FileId paper, Entry entry, double score) {}

    ScanningIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        digests.put(extraction.document().file(), digest);
        entries.put(extraction.document().file(), Entries.of(extraction, vocabulary.units()));
    }

    @Override
    public void remove(FileId paper) {
        digests.remove(paper);
        entries.remove(paper);
    }

    @Override
    public SortedMap<FileId, String> papers() {
        return new TreeMap<>(digests);
    }

    @Override
    public List<Hit> similar(FileId paper, int number, int size) {
        List<Entry> own = entries.getOrDefault(paper, List.of());
        if (number < 0 || number >= own.size()) {
            return List.of();
        }
        Term[] wanted =
                words(own.get(number).words().text()).stream()
                        .filter(it -> it.length() > 3)
                        .map(Term::word)
                        .toArray(Term[]::new);
        SearchRequest request = SearchRequest.of(wanted).and(Filter.of(Field.KIND, "passage"));
        return search(request.sized(size + 1)).hits().stream()
                .filter(it -> !it.paper().equals(paper) || it.number() != number)
                .limit(size)
                .toList();
    }

    @Override
    public List<Completion> complete(String begun, int size) {
        Map<Completion, Set<FileId>> found = new HashMap<>();
        entries.forEach(
                (paper, some) ->
                        some.forEach(
                                entry ->
                                        List.of(Field.MATERIAL, Field.PROPERTY, Field.AUTHOR)
                                                .forEach(
                                                        field ->
                                                                addNames(
                                                                        entry, field, begun, paper,
                                                                        found))));
        return found.entrySet().stream()
                .map(
                        it ->
                                new Completion(
                                        it.getKey().field(),
                                        it.getKey().text(),
                                        it.getValue().size()))
                .sorted(
                        Comparator.comparingInt(Completion::papers)
                                .reversed()
                                .thenComparing(Completion::text))
                .limit(size)
                .toList();
    }

    private static void addNames(
            Entry entry,
            Field field,
            String begun,
            FileId paper,
            Map<Completion, Set<FileId>> found) {
        for (String value : entry.values(field)) {
            String name = field == Field.PROPERTY ? value.replace('_', ' ') : value;
            if ((" " + name.toLowerCase(Locale.ROOT))
                    .contains(" " + begun.toLowerCase(Locale.ROOT))) {
                found.computeIfAbsent(new Completion(field, name, 0), _ -> new HashSet<>())
                        .add(paper);
            }
        }
    }

    @Override
    public boolean understandNext() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return new Coverage(0, digests.size());
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}

    @Override
    public SearchResult search(SearchRequest request) {
        List<Scored> scored = scored(request);
        List<Scored> all = request.order() == SearchRequest.Order.BEST ? inTurns(scored) : scored;
        int from = request.cursor().map(ScanningIndex::offset).orElse(0);
        int until = Math.min(all.size(), from + request.size());
        List<Hit> hits =
                all.subList(Math.min(from, until), until).stream()
                        .map(it -> hit(it, request))
                        .toList();
        Optional<String> next =
                until < all.size() ? Optional.of("at" + until) : Optional.<String>empty();
        SearchResult.Total total = new SearchResult.Total(all.size(), true);
        return new SearchResult(total, hits, facets(request), Optional.empty(), next);
    }

    private static int offset(String cursor) {
        if (!cursor.matches("at\\d{1,6}")) {
            throw new IllegalArgumentException("no cursor: " + cursor);
        }
        return Integer.parseInt(cursor.substring(2));
    }

    private List<Scored> scored(SearchRequest request) {
        List<Scored> found = new ArrayList<>();
        entries.forEach(
                (paper, some) ->
                        some.stream()
                                .filter(entry -> answers(entry, request))
                                .map(entry -> new Scored(paper, entry, score(entry, request)))
                                .forEach(found::add));
        found.sort(Comparator.comparingDouble(Scored::score).reversed());
        if (request.order() != SearchRequest.Order.BEST) {
            Comparator<Scored> year =
                    Comparator.comparing(it -> String.join("", it.entry().values(Field.YEAR)));
            found.sort(request.order() == SearchRequest.Order.NEWEST ? year.reversed() : year);
        }
        return found;
    }

    private static List<Scored> inTurns(List<Scored> all) {
        Map<FileId, Integer> seen = new HashMap<>();
        Map<Scored, Integer> turns = new HashMap<>();
        all.forEach(it -> turns.put(it, seen.merge(it.paper(), 1, Integer::sum) / TURN));
        return all.stream().sorted(Comparator.comparing(turns::get)).toList();
    }

    private static boolean answers(Entry entry, SearchRequest request) {
        return request.filters().stream().allMatch(it -> passes(entry, it))
                && request.conditions().stream()
                        .filter(NumericCondition::required)
                        .allMatch(it -> meets(entry, it))
                && request.clauses().stream().allMatch(it -> meets(entry, it))
                && hasWords(entry, request.terms());
    }

    private static boolean passes(Entry entry, Filter filter) {
        boolean any =
                entry.values(filter.field()).stream()
                        .anyMatch(it -> filter.values().stream().anyMatch(it::equalsIgnoreCase));
        return any != filter.excluded();
    }

    private static boolean meets(Entry entry, Clause clause) {
        return switch (clause) {
            case Clause.Has it -> has(entry, it.term());
            case Clause.Narrows it -> passes(entry, it.filter());
            case Clause.All it -> it.parts().stream().allMatch(part -> meets(entry, part));
            case Clause.Any it -> it.parts().stream().anyMatch(part -> meets(entry, part));
            case Clause.Not it -> !meets(entry, it.part());
        };
    }

    private static boolean meets(Entry entry, NumericCondition condition) {
        return entry.numbers().stream()
                .filter(it -> it.dimension().equals(condition.dimension()))
                .filter(
                        it ->
                                condition.properties().isEmpty()
                                        || condition.properties().contains(it.property()))
                .anyMatch(it -> condition.interval().meets(it.low(), it.high()));
    }

    private static boolean hasWords(Entry entry, List<Term> terms) {
        List<Term> wanted =
                terms.stream().filter(it -> it.occurrence() == Occurrence.WANTED).toList();
        long had = wanted.stream().filter(it -> has(entry, it)).count();
        return had >= Math.min(2, wanted.size())
                && terms.stream()
                        .filter(it -> it.occurrence() != Occurrence.WANTED)
                        .allMatch(it -> has(entry, it) == (it.occurrence() == Occurrence.REQUIRED));
    }

    private static boolean has(Entry entry, Term term) {
        return words(entry.words().text() + " " + entry.context()).containsAll(words(term.text()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}/@]+"));
    }

    private static double score(Entry entry, SearchRequest request) {
        return request.sought().stream()
                .filter(it -> words(entry.words().text()).containsAll(words(it.text())))
                .count();
    }

    private static Hit hit(Scored found, SearchRequest request) {
        PlacedText words = found.entry().words();
        List<Span> sentences = SentenceCut.sentences(words.text());
        Span best =
                sentences.stream()
                        .max(
                                Comparator.comparingInt(
                                        it -> lights(it.of(words.text()), request).size()))
                        .orElse(new Span(0, words.text().length()));
        Span quoted = found.entry().fact().isPresent() ? new Span(0, words.text().length()) : best;
        String shown = best.of(words.text());
        return new Hit(
                found.paper(),
                found.entry().number(),
                String.join("", found.entry().values(Field.TITLE)),
                found.entry().section(),
                found.score(),
                new Snippet(shown, lights(shown, request)),
                words.quote(quoted),
                found.entry().fact(),
                new Why(found.score(), 0, List.of()));
    }

    private static List<Span> lights(String text, SearchRequest request) {
        String lower = text.toLowerCase(Locale.ROOT);
        return request.sought().stream()
                .map(it -> it.text().toLowerCase(Locale.ROOT))
                .filter(lower::contains)
                .map(it -> new Span(lower.indexOf(it), lower.indexOf(it) + it.length()))
                .sorted()
                .toList();
    }

    private List<Facet> facets(SearchRequest request) {
        List<Facet> facets = new ArrayList<>();
        for (Field field : Field.values()) {
            Map<String, Integer> counts = new TreeMap<>();
            scored(request.without(field))
                    .forEach(
                            it ->
                                    it.entry()
                                            .values(field)
                                            .forEach(v -> counts.merge(v, 1, Integer::sum)));
            if (field.isFacet() && !counts.isEmpty()) {
                facets.add(new Facet(field, sorted(counts)));
            }
        }
        return facets;
    }

    private static List<Facet.Count> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(it -> new Facet.Count(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(Facet.Count::hits).reversed())
                .toList();
    }
}

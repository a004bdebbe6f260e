package org.heterograph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.search.SearchRequest;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What every search index does, whatever engine stands behind it.
public abstract class SearchIndexContractTest {
    protected static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final SearchQueryParser PARSER = new SearchQueryParser(VOCABULARY);

    private final Extraction selenide = Shelf.selenide();
    private final Extraction sulfide = Shelf.sulfide();

    protected SearchIndex index;

    protected abstract SearchIndex open();

    @BeforeEach
    void fill() {
        index = open();
        index.replace(selenide, "s1");
        index.replace(sulfide, "s2");
    }

    @AfterEach
    void shut() {
        index.close();
    }

    protected SearchResult search(String typed) {
        return index.search(PARSER.parse(typed));
    }

    private static FileId file(Extraction extraction) {
        return extraction.document().file();
    }

    private static List<String> quotes(SearchResult result) {
        return result.hits().stream().map(hit -> hit.quote().text()).toList();
    }

    private static List<Facet.Count> facet(SearchResult result, Field field) {
        return result.facets().stream()
                .filter(it -> it.field() == field)
                .findFirst()
                .map(Facet::values)
                .orElse(List.of());
    }

    @Test
    void countsAnewWhenAPaperWent() {
        long before = search("contact current collector").total();
        index.remove(file(sulfide));
        assertThat(search("contact current collector").total()).isLessThan(before);
    }

    @Test
    void findsTheSentenceThatAnswers() {
        SearchResult result = search("contact current collector");
        assertThat(quotes(result).getFirst())
                .isEqualTo("The sheets lose contact with the current collector.");
        assertThat(result.hits().getFirst().title()).isEqualTo("A sulfide of iron");
        assertThat(result.hits().getFirst().section()).isEqualTo("3");
    }

    @Test
    void readsParentheses() {
        assertThat(titles("(sheets OR particles) AND (copper OR collectors)"))
                .contains("Selenides side by side");
        assertThat(titles("(sheets AND collector) OR (particles AND copper)"))
                .containsExactlyInAnyOrder("Selenides side by side", "A sulfide of iron");
        assertThat(titles("(sheets OR particles) -(copper OR foil)"))
                .containsExactly("A sulfide of iron");
        assertThat(titles("carbon AND (year:2021 OR year:2018)"))
                .containsExactly("Selenides side by side");
        assertThat(titles("NOT (NOT (sheets AND collector))")).containsExactly("A sulfide of iron");
    }

    @Test
    void narrowsByElements() {
        assertThat(titles("kind:fact element:Sn")).containsExactly("Selenides side by side");
        assertThat(facet(search("kind:fact"), Field.ELEMENT))
                .extracting(Facet.Count::value)
                .contains("Fe", "Mo", "S", "Se", "Sn");
    }

    private Set<String> titles(String typed) {
        return search(typed).hits().stream()
                .map(Hit::title)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void quotesWhatThePageShows() {
        Hit hit = search("contact current collector").hits().getFirst();
        Span span = hit.quote().span();
        assertThat(sulfide.document().text(span)).isEqualTo(hit.quote().text());
        assertThat(hit.quote().places()).isEqualTo(sulfide.document().places(span));
        assertThat(hit.page()).hasValue(1);
    }

    @Test
    void lightsUpTheWordsThatMatch() {
        Snippet snippet = search("collector").hits().getFirst().snippet();
        assertThat(snippet.highlights().stream().map(it -> it.of(snippet.text())))
                .contains("collector");
    }

    @Test
    void findsFactsByTheirNumbersInAnyUnit() {
        SearchResult result = search("capacity > 600 mAh/g at 0.1 A/g");
        assertThat(quotes(result)).containsExactly("delivers 0.655 Ah g−1");
        assertThat(result.hits().getFirst().fact()).isPresent();
        assertThat(result.hits().getFirst().kind()).isEqualTo(Kind.FACT);
    }

    @Test
    void asksAllConditionsOfOneFact() {
        assertThat(search("capacity > 400 mAh/g at 1 A/g after at least 500 cycles").total())
                .isEqualTo(1);
        assertThat(search("capacity > 450 mAh/g at 1 A/g").total()).isZero();
    }

    @Test
    void narrowsByFilters() {
        assertThat(search("kind:fact material:SnSe").hits())
                .allMatch(hit -> hit.paper().equals(file(selenide)))
                .hasSize(1);
        assertThat(search("year:2019").hits())
                .isNotEmpty()
                .allMatch(hit -> hit.paper().equals(file(sulfide)));
        assertThat(search("-year:2019").hits())
                .isNotEmpty()
                .allMatch(hit -> hit.paper().equals(file(selenide)));
    }

    @Test
    void givesPassagesWhatFactsSayOfThem() {
        assertThat(search("property:specific_capacity").hits())
                .isNotEmpty()
                .allMatch(hit -> hit.kind() == Kind.PASSAGE);
    }

    @Test
    void countsHitsByFacetsWithoutTheFacetsOwnFilter() {
        SearchResult result = search("kind:fact year:2019");
        assertThat(facet(result, Field.YEAR))
                .containsExactly(new Facet.Count("2021", 2), new Facet.Count("2019", 1));
        assertThat(facet(result, Field.PROPERTY))
                .containsExactly(new Facet.Count("specific_capacity", 1));
    }

    @Test
    void findsRowsOfTablesByTheirHeader() {
        assertThat(quotes(search("+SnSe +255"))).contains("SnSe 255");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(quotes(search("delivers -sulfide"))).noneMatch(it -> it.contains("sulfide"));
    }

    @Test
    void holdsAPaperOnceHoweverOftenItIsAdded() {
        long before = search("collector").total();
        index.replace(sulfide, "s3");
        assertThat(search("collector").total()).isEqualTo(before);
        assertThat(index.papers()).containsEntry(file(sulfide), "s3").hasSize(2);
    }

    @Test
    void forgetsWhatIsRemoved() {
        index.remove(file(sulfide));
        index.remove(FileId.of(new byte[0]));
        assertThat(search("current collector").hits())
                .noneMatch(hit -> hit.paper().equals(file(sulfide)));
        assertThat(index.papers()).containsOnlyKeys(file(selenide));
    }

    @Test
    void givesAllHitsPageByPageEachOnce() {
        index.replace(Shelf.notes("diglyme", 30), "n1");
        index.replace(Shelf.notes("carbonate", 40), "n2");
        SearchRequest request = PARSER.parse("electrolyte note").sized(7);
        List<Hit> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            SearchResult page = index.search(next.map(request::after).orElse(request));
            assertThat(page.total()).isEqualTo(70);
            all.addAll(page.hits());
            next = page.nextCursor();
        } while (next.isPresent());
        assertThat(all).hasSize(70);
        assertThat(new HashSet<>(all)).hasSize(70);
        assertThat(all.subList(0, 10).stream().map(Hit::paper).distinct()).hasSize(2);
    }

    @Test
    void answersTheSameTwice() {
        assertThat(search("sulfide cycles")).isEqualTo(search("sulfide cycles"));
    }

    @Test
    void answersNothingWithEverything() {
        assertThat(search("").total()).isPositive();
        assertThat(search("qwertzuiop").hits()).isEmpty();
        assertThat(index.search(PARSER.parse("").sized(0)).hits()).isEmpty();
    }

    @Test
    void refusesACursorItDidNotGive() {
        SearchRequest request = PARSER.parse("sulfide").after("no cursor");
        assertThatIllegalArgumentException().isThrownBy(() -> index.search(request));
    }

    @Test
    void takesAFacetThatIsSelected() {
        SearchRequest request =
                PARSER.parse("kind:fact").and(Filter.of(Field.JOURNAL, "Energy Notes"));
        assertThat(index.search(request).hits())
                .extracting(Hit::paper)
                .containsExactly(file(sulfide));
    }

    @Test
    void completesNamesOfMaterialsPropertiesAndAuthors() {
        assertThat(index.complete("fe7", 5)).extracting(Completion::text).containsExactly("Fe7S8");
        assertThat(index.complete("capac", 5))
                .extracting(Completion::text)
                .containsExactly("specific capacity");
        assertThat(index.complete("cost", 5))
                .containsExactly(new Completion(Field.AUTHOR, "Ana Costa", 2));
        assertThat(index.complete("", 5).size()).isLessThanOrEqualTo(5);
        assertThat(index.complete("qwert", 5)).isEmpty();
    }

    @Test
    void findsOtherPassagesAboutTheSame() {
        index.replace(Shelf.notes("diglyme", 3), "n1");
        Hit note = search("note tells electrolyte diglyme").hits().getFirst();
        List<Hit> similar = index.similar(note.paper(), note.number(), 2);
        assertThat(similar).hasSize(2).allMatch(it -> it.quote().text().contains("diglyme"));
        assertThat(similar).noneMatch(it -> it.number() == note.number());
        assertThat(index.similar(note.paper(), 9999, 2)).isEmpty();
    }

    @Test
    void bringsTheLatestYearFirstPageByPage() {
        SearchRequest request = PARSER.parse("kind:fact sort:newest").sized(1);
        SearchResult first = index.search(request);
        assertThat(first.hits().getFirst().paper()).isEqualTo(file(selenide));
        List<Hit> all = new ArrayList<>(first.hits());
        Optional<String> next = first.nextCursor();
        while (next.isPresent()) {
            SearchResult page = index.search(request.after(next.get()));
            all.addAll(page.hits());
            next = page.nextCursor();
        }
        assertThat(all).hasSize(3).doesNotHaveDuplicates();
        assertThat(all.getLast().paper()).isEqualTo(file(sulfide));
        assertThat(search("kind:fact sort:oldest").hits().getFirst().paper())
                .isEqualTo(file(sulfide));
    }

    @Test
    void saysWhyAHitIsThere() {
        assertThat(search("contact current collector").hits().getFirst().why().words())
                .isPositive();
    }
}

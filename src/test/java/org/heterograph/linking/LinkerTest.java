package org.heterograph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.linking.LinkedPaper.Value;
import org.heterograph.paper.FileId;
import org.heterograph.support.Said;
import org.heterograph.fact.Statement.Measurement;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

class LinkerTest {
    private static final WorkKey URSA = key("10.1000/ursa", "ursa|2021|3|17");
    private static final WorkKey URSA_WITHOUT_DOI = key("", "ursa|2021|3|17");
    private static final WorkKey LYRA = key("", "lyra|2020|9|4");

    private final Map<FileId, LinkedPaper> library = new TreeMap<>();
    private final Shelf shelf = new Shelf(file -> Optional.ofNullable(library.get(file)));

    private static final Said RUN = Said.of("MoS2/SnS").at(1, "A/g").after(500);

    @Test
    void setsAValueOfAReviewBesideThatOfThePaper() {
        LinkedPaper primary = add("primary", URSA, Map.of(), value(RUN.capacity(430)));
        LinkedPaper review =
                add(
                        "review",
                        LYRA,
                        Map.of("12", URSA_WITHOUT_DOI),
                        value(RUN.cited("12").capacity(430)));
        Links links = new Linker().link(review, shelf);
        assertThat(links.repeated()).hasSize(1);
        assertThat(links.repeated().getFirst().agrees()).isTrue();
        assertThat(links.repeated().getFirst().primary()).isEqualTo(primary);
    }

    @Test
    void findsWhatAReviewRepeatsWrongly() {
        add("primary", URSA, Map.of(), value(RUN.capacity(430)));
        LinkedPaper review =
                add("review", LYRA, Map.of("12", URSA), value(RUN.cited("12").capacity(340)));
        assertThat(new Linker().link(review, shelf).repeated())
                .extracting(Links.Repeated::agrees)
                .containsExactly(false);
    }

    @Test
    void keepsQuietWhereThePaperGivesTwoValuesOrOtherConditions() {
        add(
                "primary",
                URSA,
                Map.of(),
                value(RUN.capacity(430)),
                value(RUN.in("Table 1").capacity(512)));
        LinkedPaper review =
                add(
                        "review",
                        LYRA,
                        Map.of("12", URSA),
                        value(RUN.cited("12").capacity(340)),
                        value(RUN.after(900).cited("12").capacity(340)));
        assertThat(new Linker().link(review, shelf).repeated()).isEmpty();
    }

    @Test
    void tellsAnIndependentMeasurementFromARepeatedOne() {
        LinkedPaper one =
                add("one", LYRA, Map.of("3", URSA), value(RUN.cited("3").capacity(430)));
        LinkedPaper other =
                add(
                        "other",
                        key("", "cygnus|2022|1|2"),
                        Map.of("8", URSA_WITHOUT_DOI),
                        value(RUN.cited("8").capacity(430)),
                        value(RUN.capacity(431)));
        Links links = new Linker().link(other, shelf);
        Optional<Work> repeated = new Linker().link(one, shelf).origin(one.values().getFirst());
        assertThat(links.origin(other.values().getFirst())).isEqualTo(repeated);
        assertThat(repeated.map(Work::name)).contains("10.1000/ursa");
        assertThat(links.origin(other.values().getLast())).isNotEqualTo(repeated);
    }

    @Test
    void touchesThePapersThatCiteAnAddedOneAndNoOthers() {
        LinkedPaper review = add("review", LYRA, Map.of("12", URSA_WITHOUT_DOI));
        add("stranger", key("", "cygnus|2022|1|2"), Map.of("1", LYRA));
        LinkedPaper primary = add("primary", URSA, Map.of());
        assertThat(shelf.touchedBy(shelf.changedBy(primary)))
                .containsExactlyInAnyOrder(review.file(), primary.file());
    }

    @Test
    void linksOnlyWhatHangsOnAWork() {
        LinkedPaper review =
                add(
                        "review",
                        LYRA,
                        Map.of("12", URSA, "13", key("", "cygnus|2022|1|2")),
                        value(RUN.cited("12").capacity(430)),
                        value(RUN.cited("13").capacity(512)));
        LinkedPaper part = review.hangingOn(java.util.Set.of("10.1000/ursa"));
        assertThat(part.references()).containsOnlyKeys("12");
        assertThat(part.values()).hasSize(1);
    }

    @Test
    void forgetsAPaperThatIsTakenAway() {
        LinkedPaper primary = add("primary", URSA, Map.of(), value(RUN.capacity(430)));
        LinkedPaper review =
                add("review", LYRA, Map.of("12", URSA), value(RUN.cited("12").capacity(340)));
        shelf.remove(primary);
        assertThat(new Linker().link(review, shelf).repeated()).isEmpty();
        assertThat(shelf.work(URSA).held()).isEmpty();
    }

    @Test
    void comesBackFromItsFileAsItWas() {
        LinkedPaper paper =
                add(
                        "review",
                        LYRA,
                        Map.of("12", URSA, "1a", URSA_WITHOUT_DOI),
                        value(RUN.cited("12").capacity(340)));
        LinkedPaper read = LinkFile.read(LinkFile.write(paper));
        assertThat(LinkFile.write(read)).isEqualTo(LinkFile.write(paper));
        assertThat(read.references()).isEqualTo(paper.references());
    }

    @Test
    void callsAMaterialByItsFormula() {
        LinkedPaper one = spelled("one", "nickel disulphide");
        LinkedPaper other = spelled("other", "NiS2");
        shelf.put(one);
        shelf.put(other);
        assertThat(shelf.canonical("NiS2")).contains("NiS2");
        assertThat(shelf.spellings("NiS2")).containsExactly("NiS2", "nickel disulphide");
    }

    private static LinkedPaper spelled(String name, String entity) {
        return new LinkedPaper(
                FileId.of(name.getBytes(StandardCharsets.UTF_8)),
                "digest",
                LYRA,
                new TreeMap<>(),
                new TreeMap<>(Map.of(entity, "NiS2")),
                java.util.List.of());
    }

    private LinkedPaper add(
            String name, WorkKey work, Map<String, WorkKey> references, Value... values) {
        LinkedPaper paper =
                new LinkedPaper(
                        FileId.of(name.getBytes(StandardCharsets.UTF_8)),
                        "digest",
                        work,
                        new TreeMap<>(references),
                        new TreeMap<>(),
                        Arrays.asList(values));
        library.put(paper.file(), paper);
        shelf.put(paper);
        return paper;
    }

    private static Value value(Measurement said) {
        return new Value(1, said.claim().entity(), said);
    }

    private static WorkKey key(String doi, String printed) {
        return new WorkKey(
                Stream.of(doi).filter(it -> !it.isEmpty()).findFirst(), Optional.of(printed));
    }
}

package org.heterograph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Holds the table of packages: data flows one way, and each library stays in its place. A row
/// changes with a decision record in `src/docs/decisions`.
class ArchitectureTest {
    private static final String ROOT = "org.heterograph.";

    private static final Path PICTURE = Path.of("src/docs/architecture.puml");

    /// They choose and offer all parts, so that the picture leaves them out.
    private static final String[] OUTSIDE_THE_PICTURE = {
        ROOT + "app..", ROOT + "service..", ROOT + "cli.."
    };

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.heterograph");

    /// Formats of papers. `reader.ocr` recognizes the pictures of PDFs, so that it may know them.
    private static final List<String> FORMATS = List.of("pdf", "jats", "html", "plain");

    /// What each package may import of ours.
    private static final Map<String, List<String>> IMPORTS = imports();

    /// Where each library may be used.
    private static final Map<String, List<String>> LIBRARIES =
            new TreeMap<>(
                    Map.of(
                            "org.apache.pdfbox",
                            List.of(
                                    "reader.pdf.page.drawing",
                                    "reader.pdf.image",
                                    "reader.pdf.limit",
                                    "reader.pdf.symbol"),
                            "org.jsoup",
                            List.of("reader.html", "reader.markup"),
                            "edu.stanford.nlp",
                            List.of("nlp"),
                            "org.apache.jena",
                            List.of("vocabulary", "graph"),
                            "org.apache.lucene",
                            List.of("index.lucene"),
                            "com.fasterxml.jackson",
                            List.of("exchange", "service", "reader.html", "index.embedding"),
                            "ai.onnxruntime",
                            List.of("index.embedding"),
                            "io.quarkus",
                            List.of("service"),
                            "picocli",
                            List.of("cli")));

    private static Map<String, List<String>> imports() {
        Map<String, List<String>> table = new TreeMap<>();
        table.put("quantity", List.of());
        table.put("chemistry", List.of());
        table.put("paper", List.of());
        table.put("document", List.of("paper"));
        table.put("vocabulary", List.of("quantity", "chemistry"));
        table.put("reader", List.of("document", "paper"));
        table.put("nlp", List.of("document", "chemistry", "quantity"));
        table.put(
                "mention",
                List.of("document", "paper", "nlp", "vocabulary", "quantity", "chemistry"));
        table.put("fact", and(table.get("mention"), "mention"));
        table.put("audit", and(table.get("fact"), "fact"));
        table.put("mining", and(table.get("audit"), "audit", "reader"));
        table.put("exchange", and(table.get("audit"), "audit"));
        table.put("graph", and(table.get("audit"), "audit"));
        table.put("search", List.of("vocabulary", "quantity", "chemistry"));
        table.put("index", and(table.get("audit"), "search"));
        table.put("query", List.of("graph"));
        table.put("linking", List.of("fact", "audit", "graph", "paper", "document", "chemistry"));
        table.put(
                "library",
                List.of(
                        "mining",
                        "exchange",
                        "graph",
                        "index",
                        "search",
                        "linking",
                        "fact",
                        "document",
                        "paper",
                        "reader"));
        table.put("evaluation", List.of("exchange", "fact", "document", "paper"));
        List<String> below = List.copyOf(table.keySet());
        table.put("app", below);
        table.put("service", and(below, "app"));
        table.put("cli", and(below, "app", "service"));
        return table;
    }

    private static List<String> and(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    @Test
    void everyPackageHasARowInTheTable() {
        assertThat(CLASSES.stream().map(ArchitectureTest::topPackage).distinct())
                .isSubsetOf(IMPORTS.keySet());
    }

    @Test
    void packagesImportOnlyWhatTheirRowNames() {
        IMPORTS.forEach(
                (name, allowed) ->
                        noClasses()
                                .that(resideInAPackage(ROOT + name + ".."))
                                .should()
                                .dependOnClassesThat(ourPackagesBut(name, allowed))
                                .because(name + " may import " + allowed + " of ours")
                                .allowEmptyShould(true)
                                .check(CLASSES));
    }

    private static DescribedPredicate<JavaClass> ourPackagesBut(String name, List<String> allowed) {
        String[] open =
                Stream.concat(Stream.of(name), allowed.stream())
                        .map(p -> ROOT + p + "..")
                        .toArray(String[]::new);
        return resideInAPackage(ROOT + "(*)..")
                .and(DescribedPredicate.not(resideInAnyPackage(open)));
    }

    @Test
    void thePictureOfTheArchitectureIsTrue() {
        classes()
                .that(resideInAPackage("org.heterograph.."))
                .and(DescribedPredicate.not(resideInAnyPackage(OUTSIDE_THE_PICTURE)))
                .should(adhereToPlantUmlDiagram(PICTURE, consideringOnlyDependenciesInDiagram()))
                .check(CLASSES);
    }

    /// What all formats share lies beside them; else a page of the web would be read by a part of a
    /// PDF.
    @Test
    void formatsDoNotKnowEachOther() {
        for (String format : FORMATS) {
            noClasses()
                    .that(resideInAPackage(ROOT + "reader.."))
                    .and(DescribedPredicate.not(inAnyOf(List.of("reader." + format))))
                    .and(DescribedPredicate.not(inAnyOf(List.of("reader.ocr"))))
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "reader." + format + ".."))
                    .because("reader." + format + " is a format of its own")
                    .check(CLASSES);
        }
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayInTheirPlace() {
        LIBRARIES.forEach(
                (library, places) ->
                        noClasses()
                                .that(DescribedPredicate.not(inAnyOf(places)))
                                .should()
                                .dependOnClassesThat(resideInAPackage(library + ".."))
                                .because(library + " is used in " + places + " alone")
                                .check(CLASSES));
    }

    @Test
    void librariesStandInNoSignatureThatOthersSee() {
        LIBRARIES.forEach(
                (library, places) -> {
                    if (!places.contains("service") && !places.contains("cli")) {
                        classes()
                                .that(DescribedPredicate.not(inAnyOf(places)))
                                .should(callNothingThatNames(library))
                                .because(library + " is the business of " + places + " alone")
                                .check(CLASSES);
                    }
                });
    }

    private static DescribedPredicate<JavaClass> inAnyOf(List<String> places) {
        return resideInAnyPackage(places.stream().map(p -> ROOT + p + "..").toArray(String[]::new));
    }

    /// Packages below one place may hand the types of its library to each other.
    private static ArchCondition<JavaClass> callNothingThatNames(String library) {
        return new ArchCondition<>("call nothing that names " + library) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    boolean names =
                            Stream.concat(
                                            call.getTarget().getRawParameterTypes().stream(),
                                            Stream.of(call.getTarget().getRawReturnType()))
                                    .anyMatch(it -> it.getName().startsWith(library));
                    if (names) {
                        events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that(resideInAPackage("org.heterograph.."))
                .should(
                        new ArchCondition<>("lie in a package with @NullMarked") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    type,
                                                    type.getPackageName() + " is not @NullMarked"));
                                }
                            }
                        })
                .check(CLASSES);
    }

    private static String topPackage(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}

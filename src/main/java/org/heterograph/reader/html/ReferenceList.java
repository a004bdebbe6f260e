package org.heterograph.reader.html;

import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.reference.AuthorYearLabel;
import org.heterograph.reader.reference.ReferenceParser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The entries of a page's list of references and the ids that marks in the text link to.
final class ReferenceList {
    private static final Pattern LABEL =
            Pattern.compile("^[\\[(]?(\\d{1,4}[a-z]?)(?:[\\])]\\.?|\\.(?!\\d)|\\s(?=\\p{Lu}))\\s?");
    private static final Set<String> LIST_NAMES =
            Set.of("references", "reflist", "bibliography", "citedrefs");
    private static final int LEAST_LETTERS = 12;
    private static final int FEW = 3;

    private final IdentityHashMap<Element, Entry> entries = new IdentityHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /// An entry of the list.
    ///
    /// @param label as the callouts print it
    record Entry(Words words, String label, Bibliography work) {}

    private ReferenceList() {}

    static ReferenceList of(Element page) {
        ReferenceList list = new ReferenceList();
        List<Element> found = elements(page);
        boolean numbered = list.isNumbered(page, found);
        for (int i = 0; i < found.size(); i++) {
            list.add(found.get(i), i + 1, numbered);
        }
        return list;
    }

    Optional<Entry> entry(Element element) {
        return Optional.ofNullable(entries.get(element));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /// Labels by the ids of entries.
    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    /// Items of lists under the heading, or in a list of that name; else the paragraphs under the
    /// heading.
    private static List<Element> elements(Element page) {
        List<Element> items = new ArrayList<>();
        List<Element> paragraphs = new ArrayList<>();
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean under = false;
        for (Element element : page.all().toList()) {
            if (inside.contains(element)) {
                element.elements().forEach(inside::add);
                continue;
            }
            if (Blocks.isHeading(element)) {
                under = SectionNames.isReferences(element.flatText());
            } else if (element.is("li", "dd") && (under || isInNamedList(element))) {
                items.add(element);
                element.elements().forEach(inside::add);
            } else if (under && element.is("p", "div", "tr") && isLeaf(element)) {
                paragraphs.add(element);
            }
        }
        List<Element> chosen =
                items.size() >= Math.min(FEW, paragraphs.size()) ? items : paragraphs;
        return chosen.stream().filter(it -> it.flatText().length() >= LEAST_LETTERS).toList();
    }

    private static boolean isLeaf(Element element) {
        return !element.flatText().isEmpty() && !element.contains(Blocks::isBlock);
    }

    private static boolean isInNamedList(Element item) {
        return item.parent()
                .filter(it -> it.is("ol", "ul", "dl"))
                .filter(
                        it ->
                                Surroundings.names(it).stream().anyMatch(LIST_NAMES::contains)
                                        || it.attribute("class").contains("ref-list"))
                .isPresent();
    }

    /// Whether callouts are numbers: those that link to entries, else as entries begin.
    private boolean isNumbered(Element page, List<Element> found) {
        Set<String> ids = new java.util.HashSet<>();
        found.forEach(it -> it.all().forEach(e -> ids.add(e.attribute("id"))));
        List<String> callouts =
                page.all("a")
                        .filter(it -> it.attribute("href").contains("#"))
                        .filter(it -> ids.contains(fragment(it)))
                        .map(Element::flatText)
                        .toList();
        if (!callouts.isEmpty()) {
            return callouts.stream()
                            .filter(it -> it.matches("[^\\p{L}]*\\d{1,3}[a-z]?[^\\p{L}]*"))
                            .count()
                    >= callouts.size() / 2;
        }
        boolean ordered =
                found.stream().anyMatch(it -> it.parent().filter(p -> p.is("ol")).isPresent());
        return ordered || found.stream().anyMatch(it -> LABEL.matcher(it.flatText()).find());
    }

    private static String fragment(Element link) {
        String href = link.attribute("href");
        return href.substring(href.indexOf('#') + 1);
    }

    private void add(Element element, int position, boolean numbered) {
        Words words = new InlineReader(new PageDialect(Map.of())).read(element);
        String text = words.text();
        Matcher printed = LABEL.matcher(text);
        boolean labelled = printed.find();
        Bibliography work =
                new ReferenceParser()
                        .read(labelled ? text.substring(printed.end()) : text)
                        .orDoi(linked(element));
        String number = labelled ? printed.group(1) : String.valueOf(position);
        String label = numbered ? number : AuthorYearLabel.of(work, text);
        entries.put(element, new Entry(words, label, work));
        element.all().forEach(it -> name(it, label));
        Optional<Element> before = term(element);
        before.ifPresent(it -> name(it, label));
    }

    /// In a list of terms the id stands at the term.
    private static Optional<Element> term(Element element) {
        return element.is("dd")
                ? element.parent().stream()
                        .flatMap(Element::elements)
                        .takeWhile(it -> it != element)
                        .filter(it -> it.is("dt"))
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    private void name(Element element, String label) {
        for (String key : List.of("id", "name", "data-bib-id")) {
            if (!element.attribute(key).isEmpty()) {
                labels.putIfAbsent(element.attribute(key), label);
            }
        }
    }

    /// The one DOI that the entry links to.
    private static Optional<WorkId> linked(Element element) {
        List<WorkId> found =
                element.all("a")
                        .map(it -> it.attribute("href"))
                        .filter(it -> it.contains("doi"))
                        .flatMap(it -> WorkId.findIn(decoded(it)).stream())
                        .distinct()
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}

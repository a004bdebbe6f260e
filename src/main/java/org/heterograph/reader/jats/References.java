package org.heterograph.reader.jats;

import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.reference.AuthorYearLabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The list of references and which labels the callouts mean by an id.
final class References {
    private static final Set<String> CITATIONS =
            Set.of("mixed-citation", "element-citation", "citation", "nlm-citation");
    private static final Pattern LETTERED = Pattern.compile("\\d{1,4}[a-z]");

    private final IdentityHashMap<Element, List<Entry>> entries = new IdentityHashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    /// @param label as the callouts print it
    record Entry(Citation citation, String label) {}

    private References() {}

    static References of(Element article) {
        References references = new References();
        List<Element> refs = article.all("ref").toList();
        boolean numbered = isNumbered(article, refs);
        for (int i = 0; i < refs.size(); i++) {
            references.add(refs.get(i), i + 1, numbered);
        }
        references.nameWholes(refs);
        return references;
    }

    List<Entry> entries(Element ref) {
        return entries.getOrDefault(ref, List.of());
    }

    Map<String, List<String>> labels() {
        return Map.copyOf(labels);
    }

    /// Callouts of lists without labels are numbers, or names and years.
    private static boolean isNumbered(Element article, List<Element> refs) {
        if (refs.stream().anyMatch(it -> it.first("label").isPresent())) {
            return true;
        }
        List<String> callouts =
                article.all("xref")
                        .filter(JatsDialect::isCitation)
                        .map(Element::flatText)
                        .filter(it -> !it.isEmpty())
                        .toList();
        long worded = callouts.stream().filter(it -> it.matches(".*\\p{L}{2}.*")).count();
        return 2 * worded <= callouts.size();
    }

    private void add(Element ref, int position, boolean numbered) {
        InlineReader inline = new InlineReader(new JatsDialect(Map.of()));
        List<Entry> own = new ArrayList<>();
        for (Element element : citations(ref)) {
            Citation citation = Citation.read(element, inline);
            String label = label(ref, position, numbered, citation);
            boolean repeats = !own.isEmpty() && citation.work().authors().isEmpty();
            if (!citation.words().isBlank() && !repeats) {
                own.add(new Entry(citation, label));
                name(element.attribute("id"), label);
                name(ref.attribute("id"), label);
            }
        }
        entries.put(ref, own);
    }

    private static List<Element> citations(Element ref) {
        List<Element> direct = ref.elements().filter(it -> CITATIONS.contains(it.name())).toList();
        return direct.isEmpty()
                ? ref.all().filter(it -> CITATIONS.contains(it.name())).limit(1).toList()
                : direct;
    }

    private static String label(Element ref, int position, boolean numbered, Citation citation) {
        String printed =
                ref.first("label")
                        .map(Element::flatText)
                        .map(it -> it.replaceAll("^[\\s\\[(]++|[\\s\\].)]++$", ""))
                        .orElse("");
        if (!printed.isEmpty()) {
            return printed;
        }
        return numbered
                ? String.valueOf(position)
                : AuthorYearLabel.of(citation.work(), citation.words().text());
    }

    private void name(String id, String label) {
        List<String> known = labels.computeIfAbsent(id, k -> new ArrayList<>());
        if (!id.isEmpty() && !known.contains(label)) {
            known.add(label);
        }
    }

    /// An entry `1` that holds nothing itself stands for its parts `1a`, `1b`.
    private void nameWholes(List<Element> refs) {
        List<String> lettered =
                entries.values().stream()
                        .flatMap(List::stream)
                        .map(Entry::label)
                        .filter(it -> LETTERED.matcher(it).matches())
                        .sorted()
                        .toList();
        for (Element ref : refs) {
            String whole = label(ref, 0, true, Citation.NONE);
            if (entries(ref).isEmpty() && whole.matches("\\d{1,4}")) {
                lettered.stream()
                        .filter(it -> it.substring(0, it.length() - 1).equals(whole))
                        .forEach(it -> name(ref.attribute("id"), it));
            }
        }
    }
}

package org.heterograph.reader.markup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An element of a marked-up file. Parsers build it from the root down; readers only look.
///
/// Prefixes of namespaces are cut: `mml:math` is `math`. Names and paths never depend on them.
public final class Element implements Node {
    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable Element parent;
    private final int number;
    private final List<Node> children = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>(4);

    private Element(
            String name, Map<String, String> attributes, @Nullable Element parent, int number) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
        this.number = number;
    }

    public static Element root(String name, Map<String, String> attributes) {
        return new Element(name, Map.copyOf(attributes), null, 1);
    }

    /// Adds an element behind what is there.
    public Element add(String child, Map<String, String> own) {
        Element added = sibling(child, own);
        children.add(added);
        return added;
    }

    /// Counts an element that is not kept, so that the paths of those behind it stay true.
    public void passOver(String child) {
        counts.merge(child, 1, Integer::sum);
    }

    private Element sibling(String child, Map<String, String> own) {
        return new Element(child, Map.copyOf(own), this, counts.merge(child, 1, Integer::sum));
    }

    public void add(String text) {
        children.add(new Characters(text));
    }

    public String name() {
        return name;
    }

    public boolean is(String... names) {
        return Arrays.asList(names).contains(name);
    }

    /// The attribute's value, empty where there is none.
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    public List<Node> children() {
        return children;
    }

    public Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    /// Child elements in order.
    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /// Child elements of these names.
    public Stream<Element> elements(String... names) {
        Set<String> wanted = Set.of(names);
        return elements().filter(it -> wanted.contains(it.name));
    }

    public Optional<Element> first(String... names) {
        return elements(names).findFirst();
    }

    /// This element and all below it, in document order.
    public Stream<Element> all() {
        return Stream.concat(Stream.of(this), elements().flatMap(Element::all));
    }

    /// All below of these names, in document order.
    public Stream<Element> all(String... names) {
        Set<String> wanted = Set.of(names);
        return all().filter(it -> it != this && wanted.contains(it.name));
    }

    public boolean contains(Predicate<Element> condition) {
        return elements().anyMatch(it -> condition.test(it) || it.contains(condition));
    }

    /// All text in it, as it stands.
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (Node child : children) {
            switch (child) {
                case Characters it -> text.append(it.text());
                case Element it -> it.collect(text);
            }
        }
    }

    /// Whether it holds few nodes and letters; quick also where it does not.
    public boolean isSmall(int nodes, int letters) {
        return small(new int[] {nodes, letters});
    }

    private boolean small(int[] left) {
        for (Node child : children) {
            left[0]--;
            left[1] -= child instanceof Characters it ? it.text().length() : 0;
            boolean within = left[0] >= 0 && left[1] >= 0;
            if (!within || child instanceof Element it && !it.small(left)) {
                return false;
            }
        }
        return true;
    }

    /// Its text with white space collapsed.
    public String flatText() {
        return text().replaceAll("[\\s\\h]++", " ").strip();
    }

    /// From the root: `/article[1]/body[1]/sec[2]/p[3]`.
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Element at = this; at != null; at = at.parent) {
            path.insert(0, "/" + at.name + "[" + at.number + "]");
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return path();
    }
}

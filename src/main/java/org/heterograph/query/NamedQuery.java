package org.heterograph.query;

import org.heterograph.graph.sparql.GraphQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A question with a name.
///
/// ```java
/// catalog.find("cycling-stability").orElseThrow().ask(Map.of("cycles", "500"));
/// ```
///
/// @param name of the file, without ending
/// @param title a few words
/// @param question as a person asks it
/// @param sparql the query, header included
public record NamedQuery(
        String name, String title, String question, List<Parameter> parameters, String sparql) {
    private static final Pattern WHERE = Pattern.compile("(?i)\\bWHERE\\s*\\{");

    public NamedQuery {
        parameters = List.copyOf(parameters);
        if (title.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("a query without title or question: " + name);
        }
    }

    /// Reads a query with its header: comment lines `# title: …`, `# question: …`,
    /// `# param: name type default description`.
    static NamedQuery read(String name, String sparql) {
        Map<String, String> said = new TreeMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (String line : sparql.lines().takeWhile(it -> it.startsWith("#")).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String key = line.substring(1, colon).strip();
                String value = line.substring(colon + 1).strip();
                if (key.equals("param")) {
                    parameters.add(Parameter.read(value));
                } else {
                    said.put(key, value);
                }
            }
        }
        return new NamedQuery(
                name,
                said.getOrDefault("title", ""),
                said.getOrDefault("question", ""),
                parameters,
                sparql);
    }

    /// The query with these values, and defaults for the others.
    ///
    /// @param given by name, as a person typed them
    /// @throws IllegalArgumentException for a value that does not fit, or a name that is none
    public GraphQuery ask(Map<String, String> given) {
        for (String name : given.keySet()) {
            if (parameters.stream().noneMatch(it -> it.name().equals(name))) {
                throw new IllegalArgumentException(unknown(name));
            }
        }
        GraphQuery query = GraphQuery.of(sparql);
        for (Parameter it : parameters) {
            String typed = given.getOrDefault(it.name(), it.usual());
            query = query.with(it.name(), it.value(typed));
        }
        return query;
    }

    /// The query as an editor shows it: its own text, with the defaults written into it.
    public String withDefaults() {
        Matcher where = WHERE.matcher(sparql);
        if (parameters.isEmpty() || !where.find()) {
            return sparql;
        }
        String names =
                parameters.stream().map(it -> "?" + it.name()).collect(Collectors.joining(" "));
        String values =
                parameters.stream()
                        .map(it -> it.value(it.usual()).sparql())
                        .collect(Collectors.joining(" "));
        return sparql.substring(0, where.end())
                + "\n  VALUES ("
                + names
                + ") { ("
                + values
                + ") }"
                + sparql.substring(where.end());
    }

    private String unknown(String given) {
        String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
        return given
                + " is no parameter of "
                + name
                + (known.isEmpty() ? ", which has none" : ", which has " + known);
    }
}

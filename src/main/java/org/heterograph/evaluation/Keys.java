package org.heterograph.evaluation;

import org.heterograph.exchange.PrintedLine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What of a line is compared, a row a type:
///
/// | type | keys |
/// |---|---|
/// | document | a key each: title, abstract, DOI, year, each author |
/// | section | number and title |
/// | reference | a key each: label with title, journal, year, volume, DOI |
/// | figure, table | label and caption |
/// | cell, filled, of a table | label, first cell of its row, column, words |
/// | acronym | short and long form |
/// | material | name |
/// | composition, of two pieces or more | name, components, supports |
/// | measurement | material, property, value, upper value, unit, current, cycles |
/// | comparison | property, greater, lesser |
/// | reaction | both sides |
/// | balance | both sides, both verdicts |
/// | junction | a key each: material with kind, sides, electrons, field (by state, else contact) |
/// | mechanism | material, mechanism, polarity |
/// | synthesis | material, method, step |
/// | characterization | material, technique |
/// | morphology | material, shape |
/// | attribution | reference and material |
/// | conflict | kind and material |
///
/// Other types, and `text`, have none. Names, numbers and currents are compared in one spelling.
final class Keys {
    /// When electrons go where no other state is told.
    private static final String ON_CONTACT = "contact";

    private final Spelling spelling;

    Keys(Spelling spelling) {
        this.spelling = spelling;
    }

    List<Key> of(PrintedLine line) {
        return switch (line.type()) {
            case "document" -> document(line);
            case "section" -> one(line, words(line, "number"), words(line, "title"));
            case "reference" -> fields(line, "label", "title", "journal", "year", "volume", "doi");
            case "figure" -> one(line, words(line, "label"), words(line, "caption"));
            case "table" -> table(line);
            case "acronym" -> one(line, words(line, "short"), words(line, "long"));
            case "material" -> material(line);
            case "measurement" -> one(line, measurement(line));
            case "comparison" ->
                    one(line, words(line, "property"), name(line, "greater"), name(line, "lesser"));
            case "reaction" -> reaction(line);
            case "junction" -> junction(line);
            case "mechanism" -> claim(line, "mechanism", "polarity");
            case "synthesis" -> claim(line, "method", "step");
            case "characterization" -> claim(line, "technique");
            case "morphology" -> claim(line, "morphology");
            case "attribution" -> one(line, words(line, "reference"), name(line, "material"));
            case "conflict" -> one(line, words(line, "kind"), name(line, "material"));
            default -> List.of();
        };
    }

    private List<Key> document(PrintedLine line) {
        List<Key> keys = new ArrayList<>();
        for (String field : List.of("title", "abstract", "doi", "year")) {
            addField(keys, line, field, field);
        }
        line.texts("authors")
                .forEach(author -> keys.add(key(line.type(), "author", Spelling.plain(author))));
        return keys;
    }

    private List<Key> fields(PrintedLine line, String subject, String... fields) {
        List<Key> keys = new ArrayList<>();
        for (String field : fields) {
            addField(keys, line, words(line, subject) + " " + field, field);
        }
        return keys;
    }

    private void addField(List<Key> keys, PrintedLine line, String subject, String field) {
        String words = words(line, field);
        if (!words.isEmpty()) {
            keys.add(key(line.type(), subject, words));
        }
    }

    private List<Key> table(PrintedLine line) {
        List<Key> keys = new ArrayList<>();
        String label = words(line, "label");
        keys.add(key("table", label, words(line, "caption")));
        line.grid("rows").forEach(row -> addCells(keys, label, row));
        return keys;
    }

    private static void addCells(List<Key> keys, String label, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            String cell = Spelling.plain(row.get(column));
            if (!cell.isEmpty()) {
                String where = Spelling.plain(row.getFirst()) + "," + column;
                keys.add(key("cell", label, where, cell));
            }
        }
    }

    private List<Key> material(PrintedLine line) {
        List<Key> keys = new ArrayList<>(one(line, name(line, "name")));
        int pieces = line.texts("components").size() + line.texts("supports").size();
        if (pieces > 1) {
            keys.add(
                    key(
                            "composition",
                            name(line, "name"),
                            set(line, "components"),
                            set(line, "supports")));
        }
        return keys;
    }

    private String[] measurement(PrintedLine line) {
        return new String[] {
            name(line, "material"),
            words(line, "property"),
            words(line, "value"),
            words(line, "valueHigh"),
            line.text("unit").orElse(""),
            Spelling.current(
                    line.number("conditions/currentDensity/value"),
                    line.text("conditions/currentDensity/unit").orElse("")),
            words(line, "conditions/cycles")
        };
    }

    private List<Key> reaction(PrintedLine line) {
        String equation = words(line, "left") + "=" + words(line, "right");
        return List.of(
                key(line.type(), equation),
                key(
                        "balance",
                        equation,
                        "mass " + truth(line, "massBalanced"),
                        "charge " + truth(line, "chargeBalanced")));
    }

    private static String truth(PrintedLine line, String path) {
        return line.truth(path).map(String::valueOf).orElse("unknown");
    }

    private List<Key> junction(PrintedLine line) {
        List<Key> keys = new ArrayList<>();
        addAspect(keys, line, "kind", "junctionType");
        addAspect(keys, line, "n side", "nType");
        addAspect(keys, line, "p side", "pType");
        String state = line.text("state").isPresent() ? words(line, "state") : ON_CONTACT;
        addAspect(keys, line, "electrons " + state, "electronFrom", "electronTo");
        addAspect(keys, line, "field " + state, "fieldFrom", "fieldTo");
        return keys;
    }

    private void addAspect(List<Key> keys, PrintedLine line, String aspect, String... sides) {
        String names =
                Arrays.stream(sides).map(it -> name(line, it)).collect(Collectors.joining(" > "));
        if (line.text(sides[0]).isPresent()) {
            keys.add(key(line.type(), name(line, "material"), aspect, names));
        }
    }

    private List<Key> claim(PrintedLine line, String... paths) {
        List<String> parts = new ArrayList<>(List.of(name(line, "material")));
        Arrays.stream(paths).forEach(path -> parts.add(words(line, path)));
        return one(line, parts.toArray(String[]::new));
    }

    private static List<Key> one(PrintedLine line, String... parts) {
        return List.of(key(line.type(), parts));
    }

    private static Key key(String type, String... parts) {
        return new Key(type, String.join(" | ", parts));
    }

    private String name(PrintedLine line, String path) {
        return spelling.name(line.text(path).orElse(""));
    }

    private String set(PrintedLine line, String path) {
        return line.texts(path).stream()
                .map(spelling::name)
                .sorted()
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static String words(PrintedLine line, String path) {
        return line.text(path)
                .map(Spelling::plain)
                .orElseGet(() -> Spelling.number(line.number(path)));
    }
}

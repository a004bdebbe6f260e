package org.heterograph.fact.table;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.MetricFinder;
import org.heterograph.fact.table.CompoundUnit.Piece;
import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says what the columns of a table hold, by their headers.
final class HeaderReader {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?i)\\W*(?:refs?\\b|references?\\b|sources?\\b|literature\\b|citations?\\b|year\\b).*");

    private static final Pattern CYCLES = Wording.pattern("(?i).*\\b{cycle_columns}\\b.*");

    private static final Pattern ION = Wording.pattern("(?i)\\W*{ion_columns}\\W*");

    private static final Pattern ELECTROLYTE =
            Wording.pattern("(?i).*\\b{electrolyte_columns}\\b.*");

    private static final Pattern CURRENT = Wording.pattern("(?i).*\\b{current_columns}\\W*");

    private static final Pattern RATE_TEST = Pattern.compile("(?i).*\\brate\\b.*");
    private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}{1,3})\\s?([12])\\b");
    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]([^()\\[\\]]*(?:\\([^()]*\\)[^()\\[\\]]*)*)[)\\]]\\s*$");
    private static final Pattern TRAILING =
            Pattern.compile("(?:,|\\s/|/\\s|\\sin)\\s*([^,()]{1,30})$");

    /// Letters of a header that a caption may explain.
    private static final int LONGEST_NAME = 40;

    private final Vocabulary vocabulary;
    private final CompoundUnit compoundUnit;
    private final QuantityParser quantities;
    private final MetricFinder metricFinder;

    HeaderReader(Vocabulary vocabulary) {
        this.metricFinder = new MetricFinder(vocabulary);
        this.vocabulary = vocabulary;
        this.compoundUnit = new CompoundUnit(vocabulary.units());
        this.quantities = new QuantityParser(vocabulary.units());
    }

    List<Column> read(Grid grid) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            columns.add(column(grid, column));
        }
        return columns;
    }

    private Column column(Grid grid, int column) {
        List<Span> cells =
                grid.header().stream()
                        .map(row -> row.get(column))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
        String text =
                cells.stream().map(grid::text).map(String::strip).collect(Collectors.joining(" "));
        String group = group(grid, column);
        if (column == 0) {
            return new Column(Column.Kind.SUBJECT, cells, group, List.of(), List.of(), 0);
        }
        if (REFERENCE.matcher(text).matches()) {
            return new Column(Column.Kind.REFERENCE, cells, group, List.of(), List.of(), 0);
        }
        return named(grid, text, cells, group);
    }

    /// A header over several columns.
    private static String group(Grid grid, int column) {
        if (grid.headerRows() < 2) {
            return "";
        }
        Span top = grid.header().getFirst().get(column);
        long sharing = grid.header().getFirst().stream().filter(top::equals).count();
        boolean own = grid.header().stream().allMatch(row -> row.get(column).equals(top));
        return sharing > 1 && !own ? grid.text(top) : "";
    }

    private Column named(Grid grid, String text, List<Span> cells, String group) {
        List<Stated> at = stated(grid, cells);
        UnitText own = unitText(text);
        UnitText unit = own.pieces().isEmpty() ? captionUnit(grid.caption(), own) : own;
        String words = withoutQuantities(unit.words());
        List<Piece> pieces = unit.pieces();
        List<Slot> slots = pieces.isEmpty() ? withoutUnit(words) : slots(words, pieces);
        Matcher numbered = NUMBERED.matcher(words.strip());
        int component = numbered.find() ? Integer.parseInt(numbered.group(2)) : 0;
        Column.Kind kind = slots.isEmpty() ? Column.Kind.OTHER : Column.Kind.VALUES;
        return new Column(kind, cells, group, slots, at, component);
    }

    private record UnitText(String words, List<Piece> pieces) {}

    /// Words and unit of a header: `ICE (%)`, `Power [W kg−1]`, `Capacity, mAh g−1`.
    private UnitText unitText(String text) {
        String words = text;
        for (Pattern pattern : List.of(BRACKETED, TRAILING)) {
            Matcher match = pattern.matcher(text);
            List<Piece> pieces = match.find() ? compoundUnit.read(match.group(1)) : List.of();
            if (!pieces.isEmpty()) {
                return new UnitText(text.substring(0, match.start()), pieces);
            }
        }
        Matcher inside = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]").matcher(text);
        while (inside.find()) {
            List<Piece> pieces = compoundUnit.read(inside.group(1));
            if (!pieces.isEmpty()) {
                return new UnitText(
                        text.substring(0, inside.start()) + " " + text.substring(inside.end()),
                        pieces);
            }
        }
        return new UnitText(words, List.of());
    }

    /// The units that the caption gives a header: `Cycling: mAh g−1/A g−1/cycles; rate: …`.
    private UnitText captionUnit(String caption, UnitText own) {
        String words = own.words().strip();
        if (words.length() < 2 || words.length() > LONGEST_NAME || caption.isEmpty()) {
            return own;
        }
        Matcher told =
                Pattern.compile(
                                "(?i)(?<![\\p{L}\\d])"
                                        + Pattern.quote(words)
                                        + "\\s?(?:[:=,(]|\\bin\\b)\\s*([^;:()]{1,60})")
                        .matcher(caption);
        while (told.find()) {
            List<Piece> pieces = longestUnits(told.group(1));
            if (!pieces.isEmpty()) {
                return new UnitText(own.words(), pieces);
            }
        }
        return own;
    }

    /// The units that a stretch begins with, up to a comma, a full stop or its end.
    private List<Piece> longestUnits(String stretch) {
        for (int end = stretch.length(); end > 0; end = stretch.lastIndexOf(' ', end - 1)) {
            String printed = stretch.substring(0, end).replaceAll("[\\s.,]+$", "");
            List<Piece> pieces = printed.isEmpty() ? List.of() : compoundUnit.read(printed);
            if (!pieces.isEmpty()) {
                return pieces;
            }
        }
        return List.of();
    }

    private String withoutQuantities(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (Quantity it : quantities.find(words)) {
            if (it.unit().isPresent()) {
                for (int i = it.start(); i < Math.max(it.end(), it.unitEnd()); i++) {
                    plain.setCharAt(i, ' ');
                }
            }
        }
        return plain.toString();
    }

    /// Conditions within a header: `Capacity (mAh g−1) at 0.1 A g−1`.
    private List<Stated> stated(Grid grid, List<Span> cells) {
        List<Stated> found = new ArrayList<>();
        for (Span cell : cells) {
            for (Quantity it : quantities.find(grid.text(cell))) {
                setting(grid.text(cell), it)
                        .ifPresent(
                                setting ->
                                        found.add(
                                                new Stated(
                                                        setting,
                                                        amount(it),
                                                        "",
                                                        new Span(
                                                                        it.start(),
                                                                        Math.max(
                                                                                it.end(),
                                                                                it.unitEnd()))
                                                                .shifted(cell.start()))));
            }
        }
        return found;
    }

    private static Optional<Setting> setting(String text, Quantity it) {
        boolean cycles = text.substring(it.end()).matches("(?is)(?:st|nd|rd|th)?\\s*cycles?\\b.*");
        return cycles ? Optional.of(Setting.CYCLES) : it.unit().flatMap(HeaderReader::setting);
    }

    static Optional<Setting> setting(Unit unit) {
        return switch (unit.dimension()) {
            case "specific current", "current density", "volumetric current" ->
                    Optional.of(Setting.CURRENT);
            case "C-rate" -> Optional.of(Setting.RATE);
            case "temperature" -> Optional.of(Setting.TEMPERATURE);
            default -> Optional.empty();
        };
    }

    static Amount amount(Quantity it) {
        return new Amount(
                it.value(),
                it.high(),
                it.uncertainty(),
                it.comparator(),
                it.unit().map(Unit::name),
                it.unit().map(Unit::name));
    }

    private List<Slot> slots(String words, List<Piece> pieces) {
        List<Slot> slots = new ArrayList<>();
        for (Piece piece : pieces) {
            slot(words, piece, pieces.size() > 1).ifPresent(slots::add);
        }
        return slots.size() == pieces.size() ? slots : List.of();
    }

    private Optional<Slot> slot(String words, Piece piece, boolean compound) {
        if (piece.isCycles()) {
            return Optional.of(Slot.of(Setting.CYCLES, Optional.empty()));
        }
        Optional<Setting> setting = piece.unit().flatMap(HeaderReader::setting);
        if (setting.isPresent()) {
            return Optional.of(Slot.of(setting.get(), piece.unit()));
        }
        Unit unit = piece.unit().orElseThrow();
        return property(words, unit, compound).map(it -> Slot.of(it, piece.unit()));
    }

    /// The metric that the words name and the unit fits, else the one of the unit, else the
    /// words.
    private Optional<String> property(String words, Unit unit, boolean compound) {
        Optional<String> named =
                metrics(words)
                        .filter(it -> metricFinder.fits(it, unit))
                        .map(it -> metricFinder.narrowed(it, unit).notation())
                        .findFirst();
        Optional<String> property =
                named.or(() -> metricFinder.implied(unit).map(Metric::notation))
                        .or(() -> compound ? Optional.empty() : other(words));
        boolean rate = RATE_TEST.matcher(words).matches();
        return property.map(it -> it.equals("specific_capacity") && rate ? "rate_capacity" : it);
    }

    private java.util.stream.Stream<Metric> metrics(String words) {
        String plain = NUMBERED.matcher(words.strip()).replaceFirst("$1 ");
        return vocabulary.lexicon("metrics").find(plain).stream()
                .flatMap(it -> vocabulary.metric(it.concept().notation()).stream());
    }

    /// Columns whose unit, if any, stands in the cells.
    private List<Slot> withoutUnit(String words) {
        String plain = words.strip();
        if (ION.matcher(plain).matches()) {
            return List.of(Slot.of(Setting.ION, Optional.empty()));
        }
        if (ELECTROLYTE.matcher(plain).matches()) {
            return List.of(Slot.of(Setting.ELECTROLYTE, Optional.empty()));
        }
        if (CURRENT.matcher(plain).matches()) {
            return List.of(Slot.of(Setting.CURRENT, Optional.empty()));
        }
        Optional<String> metric = metrics(plain).map(Metric::notation).findFirst();
        if (metric.isPresent()) {
            return List.of(Slot.of(metric.get(), Optional.empty()));
        }
        return CYCLES.matcher(plain).matches()
                ? List.of(Slot.of(Setting.CYCLES, Optional.empty()))
                : other(plain).map(it -> Slot.of(it, Optional.empty())).stream().toList();
    }

    /// `other:natural_abundance`
    static Optional<String> other(String words) {
        String name =
                java.util.Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(
                                it ->
                                        it.length() > 1
                                                && !it.matches("the|of|and|in|at|for|with|per|or"))
                        .limit(4)
                        .collect(Collectors.joining("_"));
        return name.length() < 3 ? Optional.empty() : Optional.of("other:" + name);
    }
}

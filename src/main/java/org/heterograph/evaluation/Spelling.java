package org.heterograph.evaluation;

import org.heterograph.exchange.PrintedLine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// One spelling for what papers spell in several ways: names that are aliases by the gold, dashes,
/// blanks, capitals, script digits, numbers, and currents in mA/g or A/g.
final class Spelling {
    private static final Map<String, Double> CURRENTS = Map.of("mA/g", 1e-3, "A/g", 1.0);

    private final Map<String, String> names = new HashMap<>();

    /// @param gold whose `aliases` of materials name one thing
    Spelling(List<PrintedLine> gold) {
        for (PrintedLine line : gold) {
            if (line.type().equals("material")) {
                String name = plain(line.text("name").orElse(""));
                line.texts("aliases").forEach(alias -> names.putIfAbsent(plain(alias), name));
            }
        }
    }

    /// The name of a material, an alias replaced.
    String name(String printed) {
        String plain = plain(printed);
        return names.getOrDefault(plain, plain);
    }

    /// Lower case, compatible characters made equal, without blanks, every dash a hyphen.
    static String plain(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}|−", "-")
                .replaceAll("[\\s\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Six digits, which is more than any paper prints; empty text for no number.
    static String number(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(number.getAsDouble()).round(new MathContext(6));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// A current with its unit, in A/g where it is per mass.
    static String current(OptionalDouble value, String unit) {
        Double scale = CURRENTS.get(unit);
        if (scale == null || value.isEmpty()) {
            return number(value) + unit;
        }
        return number(OptionalDouble.of(value.getAsDouble() * scale)) + "A/g";
    }
}

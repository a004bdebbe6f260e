package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// Says what a length is of that stands beside a shape and has no name: `nanoparticles of 20–50
/// nm`, `12 nm nanocrystals`, `rods 35 nm wide`, `a shell (5 nm)`.
final class SizeProperty {
    private static final String ABOUT = "(?:about\\s|around\\s|ca\\.\\s|only\\s|[~≈∼<]\\s?)?";

    private static final Pattern SHAPE_OF =
            Wording.pattern("(?i)\\b{sized_shapes}\\s(?:of\\s|\\()" + ABOUT + "$");

    private static final Pattern SIZED =
            Wording.pattern(
                    "(?i)^(?:\\)|[-‐–\\s](?:sized|large|diameter))?\\s(?:[a-z]{3,10}\\s)?{sized_shapes}\\b");

    private static final Pattern ACROSS = Wording.pattern("(?i)^\\s{extents}\\b");

    private static final Pattern PORES = Pattern.compile("(?i)pores?\\b[^.;]{0,45}$");

    private static final Pattern FILM_OF =
            Wording.pattern("(?i)\\b{thick_shapes}\\s(?:of\\s|\\()" + ABOUT + "$");

    private static final Pattern LAYERS = Wording.pattern("(?i)\\b{stacked}\\b[^.;,]{0,60}$");

    private static final Pattern APART = Pattern.compile("(?i)^\\sapart\\b");

    private static final String LENGTH = "length";
    private static final int REACH_AHEAD = 80;
    private static final int REACH_BEHIND = 50;
    private static final double CONFIDENCE = 0.7;

    private SizeProperty() {}

    static Optional<Property> bind(Reading reading, ValueList values) {
        if (!values.dimension().equals(LENGTH)) {
            return Optional.empty();
        }
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        String before = reading.textBefore(values.span().start(), REACH_AHEAD);
        String after = reading.textAfter(end, REACH_BEHIND);
        return notation(before, after).map(it -> new Property(it, Optional.empty(), CONFIDENCE));
    }

    private static Optional<String> notation(String before, String after) {
        if (SHAPE_OF.matcher(before).find()
                || SIZED.matcher(after).find()
                || ACROSS.matcher(after).find()) {
            return Optional.of(PORES.matcher(before).find() ? "pore_size" : "particle_size");
        }
        if (FILM_OF.matcher(before).find()) {
            return Optional.of("thickness");
        }
        return APART.matcher(after).find() && LAYERS.matcher(before).find()
                ? Optional.of("interlayer_spacing")
                : Optional.empty();
    }
}

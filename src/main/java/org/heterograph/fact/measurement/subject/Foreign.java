package org.heterograph.fact.measurement.subject;

import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Species;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the materials that a sentence names beside a value without telling the value of them: the
/// bond that a line comes from, the product of a reaction, a support of the sample.
final class Foreign {
    private static final Pattern PRODUCT = Pattern.compile("(?:Li|Na|K)(?:[xy0-9]).{0,40}");

    /// Properties of a sample that elements and bonds only explain.
    static final Set<String> SPECTRAL = Wording.words("metrics_of_spectra");

    /// Properties of a pair of atoms.
    private static final Set<String> OF_ATOMS = Wording.words("metrics_of_atoms");

    private static final Pattern MADE = Wording.pattern("(?i)\\b{turned_to}\\s(?:the\\s)?$");

    private static final Pattern MODIFIES =
            Wording.pattern("(?i)^(?:[-‐–](?:like|type|free|rich)\\b|\\s{storing}\\b)");

    private static final Pattern WEIGHED_IN =
            Pattern.compile(
                    "(?i)\\d\\s?(?:(?:wt|at|mol|vol|mass|weight|atomic)[.\\s-]?\\s?%|%)\\s(?:(?:of|by\\sweight\\sof)\\s)?$");

    private static final Pattern COUNT = Pattern.compile("\\d\\s$");

    /// What covers an electrode stores nothing.
    private static final Pattern LAYER = Pattern.compile("[SC]EI");

    private static final Pattern OF_CELLS = Wording.pattern(".*{cell_metric_names}.*");

    private static final Pattern SHARE = Pattern.compile("(?:mass|weight|mole|atomic)_fraction");

    private static final Pattern CONTENT_OF =
            Pattern.compile(
                    "(?i)\\b(?:content|amount|fraction|proportion|percentage|share)s?\\sof\\s(?:the\\s)?$");

    private static final Pattern HOLDS =
            Pattern.compile(
                    "(?i)\\b(?:contain|hold|compris|includ)\\w{0,3}\\s(?:[a-z]{2,13}\\s){0,2}[~≈∼]?\\d[\\d.]{0,5}\\s?(?:wt|at|mol)?\\.?\\s?%\\s(?:of\\s)?$");

    private static final Pattern IN_WHOLE =
            Pattern.compile("^\\s(?:\\([^()]{1,20}\\)\\s)?(?:in|within)\\s");

    private static final Set<String> OF_HOSTS = Wording.words("metrics_of_hosts");
    private static final Set<String> CARRIERS = Wording.words("carrier_elements");

    private static final Pattern AS_ELECTRODE =
            Wording.pattern("(?i)^(?:\\s{electrode_forms}\\b|\\s?\\([~≈∼]?\\s?\\d)");

    private static final int REACH = 26;
    private static final int REACH_OF_SHARE = 60;

    private Foreign() {}

    /// Whether a property is not told of such a material, though a sentence may name it beside
    /// the value: the element or bond that a spectral line comes from, the product of a reaction.
    static boolean isTo(Reading reading, MaterialMention named, Property property) {
        return SPECTRAL.contains(property.notation()) && Species.isBondOrElement(named)
                || Species.isNoSample(named) && !OF_ATOMS.contains(property.notation())
                || isProduct(reading, named, property)
                || isMade(reading, named, property)
                || isCounted(reading, named)
                || isIngredient(reading, named, property)
                || isModifier(reading, named)
                || isConstituent(reading, named, property)
                || isStored(reading, named, property)
                || OF_CELLS.matcher(property.notation()).matches()
                        && LAYER.matcher(named.name()).matches();
    }

    /// `its volume grows by 236% with Na`, `566 mAh g−1 in lithium cells`: what a host takes up.
    private static boolean isStored(Reading reading, MaterialMention named, Property property) {
        return OF_HOSTS.contains(property.notation())
                && CARRIERS.contains(named.composite().identity())
                && !AS_ELECTRODE.matcher(reading.textAfter(named.span().end(), REACH)).find();
    }

    /// `the content of MoS2 in the composite`, `it contains 18 wt% carbon`: a share is told of the
    /// whole.
    private static boolean isConstituent(
            Reading reading, MaterialMention named, Property property) {
        if (!SHARE.matcher(property.notation()).matches()) {
            return false;
        }
        String before = reading.textBefore(named.span().start(), REACH_OF_SHARE);
        return HOLDS.matcher(before).find()
                || CONTENT_OF.matcher(before).find()
                        && IN_WHOLE.matcher(reading.textAfter(named.span().end(), REACH)).find();
    }

    /// `alloying to form NaZn`, `when discharged to Na0.5CrO2`: what comes of the host.
    private static boolean isMade(Reading reading, MaterialMention named, Property property) {
        return (property.notation().equals("reaction_potential")
                        || property.notation().endsWith("capacity"))
                && !named.isComposite()
                && MADE.matcher(reading.textBefore(named.span().start(), REACH)).find();
    }

    /// `graphite-like domains`, `iron-based sulfates`, `fast Na storage`: says of what kind
    /// something else is.
    static boolean isModifier(Reading reading, MaterialMention named) {
        return MODIFIES.matcher(reading.textAfter(named.span().end(), REACH)).find();
    }

    /// `CuO with 10 wt% Ga`: an ingredient that is weighed in, not the whole.
    private static boolean isIngredient(Reading reading, MaterialMention named, Property property) {
        return !property.notation()
                        .matches(".*(?:fraction|content|concentration|yield|composition)")
                && WEIGHED_IN.matcher(reading.textBefore(named.span().start(), REACH)).find();
    }

    /// `until 3 Na are inserted`
    private static boolean isCounted(Reading reading, MaterialMention named) {
        return Species.isBondOrElement(named)
                && COUNT.matcher(reading.textBefore(named.span().start(), 3)).find();
    }

    /// What the host turns into at a potential (`LixMoS2`, `Li2S`), when the text speaks of the
    /// host.
    private static boolean isProduct(Reading reading, MaterialMention named, Property property) {
        return property.notation().equals("reaction_potential")
                && !named.isComposite()
                && PRODUCT.matcher(named.composite().identity()).matches()
                && Topic.of(reading)
                        .filter(it -> !PRODUCT.matcher(it.composite().identity()).matches())
                        .isPresent();
    }

    /// Of what a cell delivers, a mere support or a phase of the topic is not the subject.
    static boolean isPart(
            MaterialMention named, Optional<MaterialMention> topic, Property property) {
        boolean ofCells =
                property.notation().endsWith("capacity") && !property.notation().startsWith("theor")
                        || property.notation().contains("coulombic")
                        || property.notation().contains("retention");
        return (ofCells || SPECTRAL.contains(property.notation()))
                && !named.isComposite()
                && !named.isOwnName()
                && topic.filter(MaterialMention::isComposite).isPresent();
    }
}

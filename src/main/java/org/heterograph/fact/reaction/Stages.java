package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Formula;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows the equations of a section, so that the tin of `Sn + …` is known for that of the
/// `SnS2` two equations before.
final class Stages {
    private final List<Stage> earlier = new ArrayList<>();

    private record Stage(Storage storage, String host) {}

    /// The host of the next equation, and remembers it.
    ///
    /// @param context the sentence that the equation stands in, or that leads to it
    Optional<String> host(Storage storage, Optional<NamedSentence> context) {
        Optional<String> host = storage.host().map(formula -> hostOf(storage, formula, context));
        host.ifPresent(name -> earlier.add(new Stage(storage, name)));
        return host;
    }

    private String hostOf(Storage storage, Formula formula, Optional<NamedSentence> context) {
        return earlierHost(storage, formula)
                .or(() -> context.flatMap(sentence -> composite(sentence, formula)))
                .orElse(formula.text());
    }

    /// The host of the last equation that has this species, or this species with more of the ion.
    private Optional<String> earlierHost(Storage storage, Formula formula) {
        return earlier.reversed().stream()
                .filter(stage -> stage.storage.carrier().equals(storage.carrier()))
                .filter(stage -> occurs(stage.storage, formula))
                .map(Stage::host)
                .findFirst();
    }

    private static boolean occurs(Storage stage, Formula formula) {
        var atoms = stage.withoutCarrier(formula);
        return stage.rich().stream().anyMatch(f -> stage.withoutCarrier(f).equals(atoms))
                || stage.poor().stream().anyMatch(f -> stage.withoutCarrier(f).equals(atoms));
    }

    /// The heterostructure that the sentence speaks of, if the species is one of its phases.
    private static Optional<String> composite(NamedSentence sentence, Formula formula) {
        return sentence.materials().stream()
                .filter(material -> hasPhase(material, formula))
                .filter(MaterialMention::isComposite)
                .map(MaterialMention::name)
                .findFirst();
    }

    private static boolean hasPhase(MaterialMention material, Formula formula) {
        return material.composite().phases().stream()
                .anyMatch(phase -> phase.formula().atoms().equals(formula.atoms()));
    }
}

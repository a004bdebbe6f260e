package org.heterograph.fact.sentence;

import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The composite that an article is about: the one it names most often, if it names it often.
final class OwnMaterial {
    private static final int OFTEN = 5;

    private OwnMaterial() {}

    static Optional<MaterialMention> of(Mentions mentions) {
        Map<String, List<MaterialMention>> byEntity =
                mentions.materials().stream()
                        .filter(Wholes::isSolid)
                        .collect(
                                Collectors.groupingBy(
                                        MaterialMention::entity,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byEntity.values().stream()
                .filter(them -> them.size() >= OFTEN)
                .max(Comparator.comparingInt(List::size))
                .map(List::getFirst);
    }
}

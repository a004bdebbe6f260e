package org.heterograph.fact.sentence;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameTable;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Identities of materials by name: those that the paper's mentions carry, else that of the name
/// taken apart.
public final class Entities {
    private final Map<String, String> byName = new HashMap<>();
    private final MaterialNameParser parser;

    public Entities(Mentions mentions, NameTable names) {
        parser = new MaterialNameParser(names);
        for (MaterialMention mention : mentions.materials()) {
            byName.putIfAbsent(mention.name(), mention.entity());
        }
    }

    /// The identity of the material of that name; empty for an empty name.
    public String of(String name) {
        String known = byName.get(name);
        return known != null
                ? known
                : parser.parse(name).map(Composite::identity).orElse(name.toLowerCase(Locale.ROOT));
    }
}

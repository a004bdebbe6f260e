package org.heterograph.exchange.citation;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.paper.Bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gathers papers and the works they cite, each once, by DOI or by what is printed.
public final class CitedWorks {
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<CitedWork> works = new ArrayList<>();

    /// Takes in a paper itself.
    public CitedWorks paper(Document document) {
        add(document.front().work(), "");
        return this;
    }

    /// Takes in what a paper cites.
    public CitedWorks citedBy(Document document) {
        for (Block.Reference entry : document.blocks(Block.Reference.class).toList()) {
            add(entry.work(), document.text(entry.span()));
        }
        return this;
    }

    private void add(Bibliography work, String printed) {
        String identity =
                work.doi()
                        .map(it -> it.doi().toLowerCase(Locale.ROOT))
                        .orElse(work.title() + "|" + printed);
        if ((work.title() + printed).isBlank() || !seen.add(identity)) {
            return;
        }
        String key = CitedWork.key(work);
        int others = keys.merge(key, 1, Integer::sum);
        works.add(new CitedWork(others == 1 ? key : key + "-" + others, work, printed));
    }

    /// In the order in which they came.
    public List<CitedWork> works() {
        return List.copyOf(works);
    }
}

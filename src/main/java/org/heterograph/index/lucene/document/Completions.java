package org.heterograph.index.lucene.document;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.heterograph.index.Completion;
import org.heterograph.index.Entry;
import org.heterograph.search.Field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Names that can be typed: of materials, properties, authors.
///
/// The document of a paper has a key for each word a name may be begun at: the words from there in
/// lower case, the field, the name as printed.
public final class Completions {
    private static final List<Field> FIELDS = List.of(Field.MATERIAL, Field.PROPERTY, Field.AUTHOR);
    private static final char APART = '\u0001';

    /// So many names are compared; of a single letter there may be more.
    private static final int MOST = 2000;

    private static final int LONGEST = 120;

    private Completions() {}

    static Set<String> keys(List<Entry> entries) {
        Set<String> keys = new TreeSet<>();
        for (Entry entry : entries) {
            for (Field field : FIELDS) {
                entry.values(field).forEach(value -> add(field, value, keys));
            }
        }
        return keys;
    }

    private static void add(Field field, String value, Set<String> keys) {
        String name = field == Field.PROPERTY ? value.replace('_', ' ') : value;
        if (name.length() <= LONGEST && !name.startsWith("other:")) {
            String folded = IndexField.folded(name);
            for (int at = 0; at >= 0; at = next(folded, at)) {
                keys.add(folded.substring(at) + APART + field.key() + APART + name);
            }
        }
    }

    /// Where the next word begins.
    private static int next(String name, int at) {
        int blank = name.indexOf(' ', at);
        return blank < 0 || blank + 1 >= name.length() ? -1 : blank + 1;
    }

    public static List<Completion> find(IndexReader reader, String begun, int size)
            throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexField.COMPLETION);
        BytesRef start = new BytesRef(IndexField.folded(begun.strip()));
        Map<String, Completion> found = new LinkedHashMap<>();
        if (terms != null && start.length > 0) {
            TermsEnum each = terms.iterator();
            boolean there = each.seekCeil(start) != TermsEnum.SeekStatus.END;
            for (int i = 0; there && i < MOST && starts(each.term(), start); i++) {
                put(each.term().utf8ToString(), each.docFreq(), found);
                there = each.next() != null;
            }
        }
        return best(found, size);
    }

    private static boolean starts(BytesRef term, BytesRef start) {
        return term.length >= start.length
                && new BytesRef(term.bytes, term.offset, start.length).bytesEquals(start);
    }

    private static void put(String key, int papers, Map<String, Completion> found) {
        String[] parts = key.split(String.valueOf(APART), 3);
        Field.named(parts[1])
                .ifPresent(
                        field ->
                                found.putIfAbsent(
                                        parts[1] + APART + parts[2],
                                        new Completion(field, parts[2], papers)));
    }

    private static List<Completion> best(Map<String, Completion> found, int size) {
        List<Completion> all = new ArrayList<>(found.values());
        all.sort(
                Comparator.comparingInt(Completion::papers)
                        .reversed()
                        .thenComparing(Completion::text)
                        .thenComparing(Completion::field));
        return List.copyOf(all.subList(0, Math.min(size, all.size())));
    }
}

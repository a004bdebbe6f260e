package org.heterograph.reader.pdf.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds where a reference list ends: a copyright notice or a publisher's note after it is set in
/// another size.
final class ListEnd {
    private ListEnd() {}

    static List<EntryRow> cut(List<EntryRow> rows) {
        float size = commonSize(rows);
        int end = rows.size();
        while (end > 0 && Math.abs(rows.get(end - 1).fontSize() - size) > 0.08 * size) {
            end--;
        }
        return rows.subList(0, end);
    }

    private static float commonSize(List<EntryRow> rows) {
        Map<Float, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.fontSize(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Float, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}

package org.heterograph.reader.citation;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the marks in running text that point into the reference list: `[12–15]`, a superscript
/// `43`, `(Wang et al., 2019)`.
///
/// ```java
/// new CitationFinder().find("as reported before [2,3].", List.of(), List.of("1", "2", "3"));
/// ```
public final class CitationFinder {
    /// A paper that cites in one way has more marks than this of that way.
    private static final int FEW = 5;

    /// Marks in order of the text, without overlaps.
    ///
    /// @param superscripts where the text is raised
    /// @param labels those of the reference list, in its order; only they are ever named
    public List<CitationMark> find(String text, List<Span> superscripts, List<String> labels) {
        List<CitationMark> marks = new ArrayList<>();
        NumberedLabels numbers = NumberedLabels.of(labels);
        if (!numbers.isEmpty()) {
            marks.addAll(new BracketedNumbers(numbers).find(text));
            marks.addAll(new RaisedNumbers(numbers).find(text, superscripts));
            if (marks.size() < FEW) {
                List<CitationMark> enclosed = new ParenthesisedNumbers(numbers).find(text);
                marks.addAll(enclosed.size() >= FEW ? enclosed : List.of());
            }
        }
        NamedLabels names = NamedLabels.of(labels);
        if (!names.isEmpty()) {
            marks.addAll(new AuthorYearMarks(names).find(text));
        }
        return apart(marks);
    }

    private static List<CitationMark> apart(List<CitationMark> marks) {
        List<CitationMark> apart = new ArrayList<>();
        marks.sort(Comparator.comparing(CitationMark::span));
        for (CitationMark mark : marks) {
            if (apart.isEmpty() || !apart.getLast().span().overlaps(mark.span())) {
                apart.add(mark);
            }
        }
        return apart;
    }
}

package org.heterograph.reader.markup;

import org.heterograph.document.Script.Position;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Node.Characters;

import java.util.List;
import java.util.Set;

/// Reads the inline content of an element: its words with scripts, formulas and citation marks.
public final class InlineReader {
    private final Dialect dialect;

    public InlineReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /// What differs between formats.
    public interface Dialect {
        /// Elements whose words do not belong to the running text around them.
        boolean isLeftOut(Element element);

        /// The labels of the references that the element points to; empty where it points to none.
        List<String> cited(Element element);

        /// Whether marks that touch each other mean several references: `12` and `13`, not `1213`.
        boolean partsMarks();

        /// Whether white space between two elements was put there by whoever indented the file.
        boolean isIndentation(String gap, Node before, Node after);
    }

    /// The words of the element.
    public Words read(Element element) {
        Words words = new Words();
        read(element, words);
        return words;
    }

    /// The words of some pieces that stand side by side.
    public Words read(List<? extends Node> pieces) {
        Words words = new Words();
        pieces(pieces, words);
        return words;
    }

    /// Appends the words of the element.
    public void read(Element element, Words words) {
        pieces(element.children(), words);
    }

    private void pieces(List<? extends Node> pieces, Words words) {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Characters it -> {
                    if (!isIndentation(pieces, i, it)) {
                        TexWords.write(it.text(), words);
                    }
                }
                case Element it -> {
                    element(it, words);
                    if (dialect.partsMarks() && isMark(it) && touchesMark(pieces, i)) {
                        words.append(",");
                    }
                }
            }
        }
    }

    private boolean isMark(Node node) {
        return node instanceof Element it && !dialect.cited(it).isEmpty();
    }

    private boolean touchesMark(List<? extends Node> pieces, int i) {
        int next = i + 1;
        if (next < pieces.size() && pieces.get(next) instanceof Characters it) {
            next += it.text().isBlank() ? 1 : pieces.size();
        }
        return next < pieces.size() && isMark(pieces.get(next));
    }

    private boolean isIndentation(List<? extends Node> pieces, int i, Characters gap) {
        return i + 1 < pieces.size()
                && gap.text().isBlank()
                && dialect.isIndentation(
                        gap.text(), i == 0 ? gap : pieces.get(i - 1), pieces.get(i + 1));
    }

    private void element(Element element, Words words) {
        if (dialect.isLeftOut(element)) {
            return;
        }
        List<String> labels = dialect.cited(element);
        int from = words.next();
        switch (element.name()) {
            case "sub", "inf" -> script(element, Position.SUBSCRIPT, words);
            case "sup" -> script(element, Position.SUPERSCRIPT, words);
            case "br", "break", "wbr", "hr" -> words.append(element.is("wbr") ? "" : " ");
            case "math" -> MathWords.write(element, words);
            case "tex-math" -> TexWords.formula(element.text(), words);
            case "alternatives" -> alternatives(element, words);
            case "disp-formula",
                    "block",
                    "p",
                    "div",
                    "li",
                    "title",
                    "label",
                    "td",
                    "tr",
                    "dd",
                    "dt" ->
                    apart(element, words);
            default -> read(element, words);
        }
        words.mark(from, labels);
    }

    private void script(Element element, Position position, Words words) {
        words.script(position);
        read(element, words);
        words.endScript();
    }

    /// Blocks within inline text are parted by blanks.
    private void apart(Element element, Words words) {
        boolean inline = element.is("label");
        words.append(inline ? "" : " ");
        read(element, words);
        words.append(inline ? "" : " ");
    }

    /// Of several forms of one formula the first that can be read.
    private void alternatives(Element element, Words words) {
        for (String form : List.of("math", "tex-math", "textual-form")) {
            if (element.first(form).isPresent()) {
                element(element.first(form).get(), words);
                return;
            }
        }
        if (!element.contains(it -> Set.of("graphic", "inline-graphic").contains(it.name()))) {
            read(element, words);
        }
    }
}

package org.heterograph.reader.markup;

import org.heterograph.document.Script.Position;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Node.Characters;

import java.util.List;

/// Writes MathML on one line: fractions with a slash, roots with `√`, scripts as scripts.
final class MathWords {
    /// Signs that stand apart from both sides.
    private static final String RELATIONS = "=≈≃∼~<>≤≥≪≫→⟶⇌↔←⇔⇒≡≠∝+−-±×";

    private static final String OVERLINES = "‾¯̄_";

    private MathWords() {}

    static void write(Element math, Words words) {
        row(math.elements().toList(), words);
    }

    private static void node(Element element, Words words) {
        List<Element> parts = element.elements().toList();
        switch (element.name()) {
            case "mi", "mn", "mtext", "ms" -> text(element, words);
            case "mo" -> words.append(element.flatText());
            case "mspace" -> words.append(" ");
            case "annotation", "annotation-xml", "mphantom", "none", "mprescripts" -> {}
            case "semantics" -> parts.stream().limit(1).forEach(it -> node(it, words));
            case "msub", "munder" -> scripts(parts, words, Position.SUBSCRIPT);
            case "msup" -> scripts(parts, words, Position.SUPERSCRIPT);
            case "mover" -> over(parts, words);
            case "msubsup", "munderover" ->
                    scripts(parts, words, Position.SUBSCRIPT, Position.SUPERSCRIPT);
            case "mmultiscripts" -> multiscripts(parts, words);
            case "mfrac" -> fraction(parts, words);
            case "msqrt" -> root(parts, words);
            case "mroot" -> root(parts.stream().limit(1).toList(), words);
            case "mfenced" -> fenced(element, parts, words);
            case "mtr", "mlabeledtr" -> line(parts, words);
            default -> row(parts, words);
        }
    }

    private static void text(Element element, Words words) {
        words.append(element.text().strip().isEmpty() ? " " : element.text());
    }

    private static void row(List<Element> parts, Words words) {
        for (int i = 0; i < parts.size(); i++) {
            boolean apart = i > 0 && i < parts.size() - 1 && isRelation(parts, i);
            if (apart) {
                words.append(" ");
            }
            node(parts.get(i), words);
            if (apart) {
                words.append(" ");
            }
        }
    }

    /// A plus behind another sign is a sign of what follows.
    private static boolean isRelation(List<Element> parts, int i) {
        return isSign(parts.get(i)) && !isSign(parts.get(i - 1)) && !opens(parts.get(i - 1));
    }

    private static boolean isSign(Element element) {
        String sign = element.is("mo") ? element.flatText() : "";
        return sign.length() == 1 && RELATIONS.contains(sign);
    }

    private static boolean opens(Element element) {
        return element.is("mo") && "([{|,".contains(element.flatText());
    }

    private static void scripts(List<Element> parts, Words words, Position... positions) {
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 || i > positions.length) {
                node(parts.get(i), words);
            } else {
                script(parts.get(i), positions[i - 1], words);
            }
        }
    }

    /// Primes and marks of degree stand where they stand.
    private static void script(Element element, Position position, Words words) {
        words.script(position);
        tight(element, words);
        words.endScript();
    }

    /// Without blanks around signs: `−1`, `x+1`.
    private static void tight(Element element, Words words) {
        Words loose = new Words();
        node(element, loose);
        words.append(loose.text().replaceAll("(?<=\\S) ?([−+=-]) ?(?=\\S)", "$1"));
    }

    private static void over(List<Element> parts, Words words) {
        boolean line = parts.size() == 2 && OVERLINES.contains(parts.get(1).flatText());
        if (line && !parts.get(1).flatText().isEmpty()) {
            Words base = new Words();
            node(parts.get(0), base);
            words.append(base.text() + "\u0304");
        } else if (!parts.isEmpty() && isSign(parts.getFirst())) {
            node(parts.getFirst(), words);
        } else {
            scripts(parts, words, Position.SUPERSCRIPT);
        }
    }

    private static void multiscripts(List<Element> parts, Words words) {
        Position position = Position.SUBSCRIPT;
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0) {
                node(parts.get(i), words);
            } else if (parts.get(i).is("mprescripts")) {
                position = Position.SUBSCRIPT;
            } else {
                script(parts.get(i), position, words);
                position =
                        position == Position.SUBSCRIPT ? Position.SUPERSCRIPT : Position.SUBSCRIPT;
            }
        }
    }

    private static void fraction(List<Element> parts, Words words) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                words.append("/");
            }
            enclosed(parts.get(i), words);
        }
    }

    /// In parentheses where it is a sum or product.
    private static void enclosed(Element element, Words words) {
        Words inner = new Words();
        node(element, inner);
        boolean compound = inner.text().contains(" ") || inner.text().contains("/");
        words.append(compound ? "(" : "").append(inner).append(compound ? ")" : "");
    }

    private static void root(List<Element> parts, Words words) {
        Words inner = new Words();
        row(parts, inner);
        boolean simple = inner.length() < 2;
        words.append(simple ? "√" : "√(").append(inner).append(simple ? "" : ")");
    }

    private static void fenced(Element element, List<Element> parts, Words words) {
        String open = element.attribute("open");
        String close = element.attribute("close");
        words.append(open.isEmpty() ? "(" : open);
        for (int i = 0; i < parts.size(); i++) {
            words.append(i > 0 ? "," : "");
            node(parts.get(i), words);
        }
        words.append(close.isEmpty() ? ")" : close);
    }

    private static void line(List<Element> cells, Words words) {
        for (Element cell : cells) {
            row(cell.elements().toList(), words);
            words.append(" ");
        }
    }

    /// Whether the element holds text of its own beside other elements: no MathML but text.
    static boolean isMixed(Element math) {
        return math.children().stream()
                .anyMatch(it -> it instanceof Characters text && !text.text().isBlank());
    }
}

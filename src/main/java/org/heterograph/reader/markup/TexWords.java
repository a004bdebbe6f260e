package org.heterograph.reader.markup;

import org.heterograph.document.Script.Position;
import org.heterograph.reader.composition.Words;

import java.util.Map;

/// Writes formulas that are given in TeX on one line, as [MathWords] does those in MathML.
///
/// Knows what papers write inline: scripts, fractions, Greek letters, arrows, text in `\mathrm`. An
/// unknown command is left out, its argument stays.
final class TexWords {
    private static final int DEEPEST = 40;

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("alpha", "α"),
                    Map.entry("beta", "β"),
                    Map.entry("gamma", "γ"),
                    Map.entry("delta", "δ"),
                    Map.entry("epsilon", "ε"),
                    Map.entry("varepsilon", "ε"),
                    Map.entry("zeta", "ζ"),
                    Map.entry("eta", "η"),
                    Map.entry("theta", "θ"),
                    Map.entry("kappa", "κ"),
                    Map.entry("lambda", "λ"),
                    Map.entry("mu", "μ"),
                    Map.entry("nu", "ν"),
                    Map.entry("xi", "ξ"),
                    Map.entry("pi", "π"),
                    Map.entry("rho", "ρ"),
                    Map.entry("sigma", "σ"),
                    Map.entry("tau", "τ"),
                    Map.entry("phi", "φ"),
                    Map.entry("varphi", "φ"),
                    Map.entry("chi", "χ"),
                    Map.entry("psi", "ψ"),
                    Map.entry("omega", "ω"),
                    Map.entry("Gamma", "Γ"),
                    Map.entry("Delta", "Δ"),
                    Map.entry("Theta", "Θ"),
                    Map.entry("Lambda", "Λ"),
                    Map.entry("Pi", "Π"),
                    Map.entry("Sigma", "Σ"),
                    Map.entry("Phi", "Φ"),
                    Map.entry("Psi", "Ψ"),
                    Map.entry("Omega", "Ω"),
                    Map.entry("times", " × "),
                    Map.entry("cdot", "·"),
                    Map.entry("pm", " ± "),
                    Map.entry("approx", " ≈ "),
                    Map.entry("sim", "∼"),
                    Map.entry("le", " ≤ "),
                    Map.entry("leq", " ≤ "),
                    Map.entry("leqslant", " ≤ "),
                    Map.entry("ge", " ≥ "),
                    Map.entry("geq", " ≥ "),
                    Map.entry("geqslant", " ≥ "),
                    Map.entry("neq", " ≠ "),
                    Map.entry("equiv", " ≡ "),
                    Map.entry("propto", " ∝ "),
                    Map.entry("to", " → "),
                    Map.entry("rightarrow", " → "),
                    Map.entry("longrightarrow", " → "),
                    Map.entry("leftrightarrow", " ↔ "),
                    Map.entry("rightleftharpoons", " ⇌ "),
                    Map.entry("leftarrow", " ← "),
                    Map.entry("infty", "∞"),
                    Map.entry("circ", "°"),
                    Map.entry("degree", "°"),
                    Map.entry("AA", "Å"),
                    Map.entry("partial", "∂"),
                    Map.entry("nabla", "∇"),
                    Map.entry("sum", "∑"),
                    Map.entry("int", "∫"),
                    Map.entry("sqrt", "√"),
                    Map.entry("prime", "′"),
                    Map.entry("ldots", "…"),
                    Map.entry("cdots", "…"),
                    Map.entry("quad", " "),
                    Map.entry("qquad", " "));

    private final String tex;
    private final Words words;
    private int at;

    private TexWords(String tex, Words words) {
        this.tex = tex;
        this.words = words;
    }

    /// Running text in which formulas stand between `\(` and `\)`, as MathJax reads them.
    static void write(String text, Words words) {
        int from = 0;
        int open = text.indexOf("\\(");
        while (open >= 0) {
            int close = text.indexOf("\\)", open);
            if (close < 0) {
                break;
            }
            words.append(text.substring(from, open));
            formula(text.substring(open + 2, close), words);
            from = close + 2;
            open = text.indexOf("\\(", from);
        }
        words.append(text.substring(from));
    }

    /// A formula, within a whole document for TeX or not.
    static void formula(String tex, Words words) {
        String body = tex;
        int begin = body.indexOf("\\begin{document}");
        int end = body.indexOf("\\end{document}");
        if (begin >= 0 && end > begin) {
            body = body.substring(begin + "\\begin{document}".length(), end);
        }
        new TexWords(body.replace("$", ""), words).sequence(0);
    }

    private void sequence(int depth) {
        while (at < tex.length() && tex.charAt(at) != '}') {
            one(depth);
        }
    }

    private void one(int depth) {
        char c = tex.charAt(at);
        at++;
        switch (c) {
            case '{' -> group(depth);
            case '_' -> script(Position.SUBSCRIPT, depth);
            case '^' -> script(Position.SUPERSCRIPT, depth);
            case '\\' -> command(depth);
            case '~', '&' -> words.append(" ");
            case '-' -> words.append("−");
            case '=', '<', '>', '+' -> words.append(" " + c + " ");
            default -> words.append(String.valueOf(c));
        }
    }

    private void group(int depth) {
        if (depth >= DEEPEST) {
            return;
        }
        sequence(depth + 1);
        at++;
    }

    private void script(Position position, int depth) {
        words.script(position);
        argument(depth);
        words.endScript();
    }

    private void argument(int depth) {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        if (at < tex.length() && tex.charAt(at) != '}') {
            one(depth);
        }
    }

    private void command(int depth) {
        String name = name();
        switch (name) {
            case "frac", "dfrac", "tfrac" -> {
                argument(depth);
                words.append("/");
                argument(depth);
            }
            case "begin", "end", "label", "hspace", "vspace", "color" -> skipGroup();
            case ",", ";", ":", " ", "!" -> words.append(name.equals("!") ? "" : " ");
            case "\\" -> words.append(" ");
            case "%", "&", "{", "}", "_", "#" -> words.append(name);
            default -> words.append(SIGNS.getOrDefault(name, ""));
        }
    }

    private String name() {
        int start = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start && at < tex.length()) {
            at++;
        }
        String name = tex.substring(start, at);
        if (!SIGNS.getOrDefault(name, "").isEmpty() && at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        return name;
    }

    private void skipGroup() {
        if (at < tex.length() && tex.charAt(at) == '{') {
            int close = tex.indexOf('}', at);
            at = close < 0 ? tex.length() : close + 1;
        }
    }
}

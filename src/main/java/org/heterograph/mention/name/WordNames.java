package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completes names in words that the vocabulary knows only a part of: `cobalt phosphate`,
/// `nanoporous gold`.
final class WordNames {
    private static final Pattern ANION =
            Wording.pattern("(?i)\\s(?:di|tri|mono|tetra|per|super|oxy|hydroxy)?{anions}s?\\b");

    /// Anions of what is dissolved, or melts, or is given off; other compounds are phases.
    private static final Pattern SALT = Wording.pattern("{salts}s?$");

    private static final Pattern FORM = Wording.pattern("\\b{forms}\\s$");

    /// Numbers of sorts in trade: `Celgard 2400`, `Whatman GF/D`.
    private static final Pattern GRADE = Pattern.compile("\\s(?:\\d{4}|GF/[A-F])\\b");

    private static final Pattern METAL = Pattern.compile("[A-Za-z][a-z]{2,}");

    private static final Pattern COMPOUND = Pattern.compile("[A-Za-z]{3}" + ANION.pattern() + "$");

    private static final Pattern BLANK = Pattern.compile("\\s|[-–‐/]");

    private static final int REACH = 14;

    private WordNames() {}

    /// The name with the anion behind it and the form ahead of it, as a name of its own.
    static RawName whole(String text, RawName name) {
        if (!METAL.matcher(name.name()).matches()) {
            return name;
        }
        Span span = name.span();
        Matcher grade = GRADE.matcher(text).region(span.end(), text.length());
        if (name.composite().kind().equals("separator") && grade.lookingAt()) {
            return graded(text, new Span(span.start(), grade.end()), name);
        }
        Matcher anion = ANION.matcher(text).region(span.end(), text.length());
        int end = anion.lookingAt() ? anion.end() : span.end();
        int from = Math.max(0, span.start() - REACH);
        Matcher form = FORM.matcher(text.substring(from, span.start()));
        int start = form.find() ? from + form.start() : span.start();
        Span whole = new Span(start, end);
        return whole.equals(span)
                ? name
                : named(whole, MaterialFinder.onOneLine(whole.of(text)), name);
    }

    /// Joins metals that one anion follows: `nickel manganese oxide`, `sodium–chromium oxide`.
    static List<RawName> joined(String text, List<RawName> names) {
        List<RawName> joined = new ArrayList<>();
        for (RawName next : names.reversed()) {
            RawName behind = joined.isEmpty() ? next : joined.getFirst();
            boolean one =
                    !joined.isEmpty()
                            && METAL.matcher(next.name()).matches()
                            && isElement(next)
                            && COMPOUND.matcher(behind.name()).find()
                            && next.span().end() < behind.span().start()
                            && BLANK.matcher(
                                            text.substring(
                                                    next.span().end(), behind.span().start()))
                                    .matches();
            if (one) {
                joined.removeFirst();
            }
            Span span = one ? next.span().cover(behind.span()) : next.span();
            joined.addFirst(
                    one ? named(span, MaterialFinder.onOneLine(span.of(text)), next) : next);
        }
        return joined;
    }

    private static boolean isElement(RawName it) {
        return it.composite().phases().size() == 1
                && it.composite().phases().getFirst().formula().atoms().size() == 1;
    }

    private static RawName graded(String text, Span span, RawName name) {
        String printed = MaterialFinder.onOneLine(span.of(text));
        return new RawName(
                span,
                printed,
                new Composite(printed, List.of(), List.of(), name.composite().kind()));
    }

    /// `vanadium oxides`: several compounds.
    private static final Pattern SEVERAL = Pattern.compile("(?:ide|ate|ite)s$");

    private static RawName named(Span span, String printed, RawName part) {
        boolean salt =
                part.composite().identity().matches("Na|Li|K") && SALT.matcher(printed).find();
        String kind =
                SEVERAL.matcher(printed).find()
                        ? Kinds.CLASS
                        : salt
                                ? "salt"
                                : part.composite().kind().equals("support") ? "support" : "phase";
        return new RawName(span, printed, new Composite(printed, List.of(), List.of(), kind));
    }
}

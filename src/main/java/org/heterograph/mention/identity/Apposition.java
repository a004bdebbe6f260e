package org.heterograph.mention.identity;

import org.heterograph.chemistry.Formula;
import org.heterograph.document.Span;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds names that a bracket sets beside another of the same material: `zinc ferrite (ZnFe2O4)`,
/// `Na4V2(PO4)3 (Na4VP)`.
final class Apposition {
    private static final Pattern OPENED =
            Pattern.compile("\\s?\\((?:(?:denoted|named|abbreviated|labell?ed)\\sas\\s)?");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]?[a-z]+(?:[\\s-][a-z]+){0,3}");

    private static final Set<String> COMPOUNDS = Set.of("phase", "salt", "precursor");

    private final ReadableText readable;

    Apposition(ReadableText readable) {
        this.readable = readable;
    }

    /// Two names of one material; the first is the one to keep.
    record Pair(RawName name, RawName other) {}

    /// @param names of the whole paper, in order
    List<Pair> pairs(List<RawName> names) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            RawName one = names.get(i - 1);
            RawName other = names.get(i);
            if (isBeside(one, other)) {
                if (isWords(one) && isCompound(other)) {
                    pairs.add(new Pair(other, one));
                } else if (isShorter(names, one, other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    /// `(ZnFe2O4)`, or between commas: `zinc ferrite, ZnFe2O4, is`.
    private boolean isBeside(RawName one, RawName other) {
        boolean commas =
                one.span().end() < other.span().start()
                        && readable.between(one.span(), other.span()).matches(",\\s")
                        && readable.all().startsWith(", ", other.span().end());
        return isBracketed(one.span(), other.span())
                || commas && isWords(one) && isCompound(other) && isOf(one, other);
    }

    /// Whether the words begin as the element does that the formula has first: `cobalt` and `Co`.
    private static boolean isOf(RawName words, RawName compound) {
        return words.name()
                .toLowerCase(Locale.ROOT)
                .startsWith(compound.name().substring(0, 1).toLowerCase(Locale.ROOT));
    }

    private boolean isBracketed(Span one, Span other) {
        return one.end() < other.start()
                && OPENED.matcher(readable.between(one, other)).matches()
                && readable.all().startsWith(")", other.end());
    }

    /// A singular in words, of which no formula is known.
    private static boolean isWords(RawName it) {
        return WORDS.matcher(it.name()).matches()
                && it.name().contains(" ")
                && !it.name().endsWith("s")
                && it.composite().phases().isEmpty()
                && COMPOUNDS.contains(it.composite().kind());
    }

    private static boolean isCompound(RawName it) {
        return it.composite().phases().size() == 1
                && it.composite().supports().isEmpty()
                && formula(it).atoms().size() > 1;
    }

    /// A formula that leaves elements of the other out, begins with the same one, and is used
    /// elsewhere.
    private static boolean isShorter(List<RawName> names, RawName one, RawName other) {
        if (!isCompound(one) || !isCompound(other)) {
            return false;
        }
        Set<String> all = formula(one).atoms().keySet();
        Set<String> some = formula(other).atoms().keySet();
        return all.containsAll(some)
                && some.size() < all.size()
                && other.name().startsWith(one.name().substring(0, 2))
                && names.stream().filter(it -> it.name().equals(other.name())).count() > 1;
    }

    private static Formula formula(RawName it) {
        return it.composite().phases().getFirst().formula();
    }
}

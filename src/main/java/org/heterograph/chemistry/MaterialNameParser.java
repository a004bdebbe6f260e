package org.heterograph.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names of materials and takes them apart.
///
/// A word is a material when its pieces between `@ / - ⊂ | ·` are formulas of known elements,
/// or names of the [NameTable], and at least one of them is no mere acronym. `In`, `As`, `I`,
/// `SIBs`, `CV` are none.
public final class MaterialNameParser {
    private static final Pattern WORD = Pattern.compile("[^\\s,;:“”\"‘?!]++");

    /// No name is longer; what is, is no word.
    private static final int LONGEST = 80;

    /// Kind of the words that look like formulas and are none.
    private static final String NO_NAME = "none";

    private final NameTable names;
    private final ListedNames listed;
    private final CompositeReader composites;
    private final CarriedNames carried;

    public MaterialNameParser(NameTable names) {
        this.names = names;
        this.listed = new ListedNames(names);
        this.composites = new CompositeReader(names);
        this.carried = new CarriedNames(listed, composites);
    }

    /// All names in a text, in order, not overlapping; the longest at each place.
    public List<NameMatch> find(String text) {
        List<NameMatch> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            Optional<NameMatch> match = match(new Stretch(text, word.start(), word.end()));
            match.filter(it -> isName(it.composite())).ifPresent(found::add);
            from = match.map(NameMatch::end).orElse(word.end());
        }
        return found;
    }

    /// The material that a whole name stands for.
    public Optional<Composite> parse(String name) {
        String plain = FormulaReader.level(name);
        return names.find(plain)
                .map(it -> it.composite(plain))
                .or(() -> composites.read(plain.replace(" ", "")))
                .filter(MaterialNameParser::isName);
    }

    private static boolean isName(Composite composite) {
        return !composite.kind().equals(NO_NAME);
    }

    /// Most words are small letters that no name begins with.
    private Optional<NameMatch> match(Stretch word) {
        return word.isSmall() && !names.mayBeginWith(word.unclosed().words())
                ? Optional.empty()
                : longer(listed.find(word.text(), word.unopened().start()), formulaName(word));
    }

    /// `SnS` is in the table, `SnS/Bi2S3` is more; but what the table says is no name is none.
    private static Optional<NameMatch> longer(
            Optional<NameMatch> named, Optional<NameMatch> formula) {
        if (named.isEmpty() || formula.isEmpty()) {
            return named.or(() -> formula);
        }
        return formula.get().end() > named.get().end() ? formula : named;
    }

    private Optional<NameMatch> formulaName(Stretch word) {
        return word.length() > LONGEST
                ? Optional.empty()
                : carried.find(word)
                        .or(() -> longestFormula(word.bare()))
                        .or(() -> word.argument().flatMap(this::longestFormula));
    }

    private Optional<NameMatch> longestFormula(Stretch bare) {
        for (Stretch it = bare; it.length() > 0; it = it.shorter()) {
            Optional<Composite> composite = composite(FormulaReader.level(it.words()));
            if (composite.isPresent()) {
                return Optional.of(new NameMatch(it.start(), it.end(), composite.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Composite> composite(String name) {
        return names.find(name).map(it -> it.composite(name)).or(() -> composites.read(name));
    }
}

package org.heterograph.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds names of materials and takes them apart.
///
/// A word is a material when its pieces between `@ / - ⊂ | ·` are formulas of known elements,
/// or names of the [NameTable], and at least one of them is no mere acronym. `In`, `As`, `I`,
/// `SIBs`, `CV` are none.
public final class MaterialNameParser {
    private static final Pattern WORD = Pattern.compile("[^\\s,;:“”\"‘?!]++");

    /// No name is longer; what is, is no word.
    private static final int LONGEST = 80;

    /// The slash of a fraction (`Na2/3MnO2`) parts nothing; that before a polytype does.
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "[@⊂|&]|·(?!\\d{0,2}(?:\\.\\d)?H2O(?:$|[/@]))|(?<!\\d)/(?!\\d{1,2}(?:$|[^A-Za-z\\d]))|(?<=\\d)/(?!\\d{1,2}(?:[A-Z(]|$|[^A-Za-z\\d]))|/(?=\\d[THRD](?![a-z]))");

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?<prefix>[1-4][THR]'?|[α-ωa-z]|[OP]'?[23]'?|[NSPBFO]|(?!(?:non|pre|post|poly|self|sub|like|the|and|per)-)[a-z]{3,12})-(?=[A-Z(])");

    private static final Pattern NOTE = Pattern.compile("\\((?:[A-Z]|\\d{3})\\)$");

    private static final Pattern TREATED =
            Pattern.compile(
                    "[-‐–](?:doped|coated|decorated|modified|rich|derived|based|wrapped|supported|like|type|shaped|terminated|free|containing)\\b");

    /// Elements that are materials by themselves when named by a symbol of two letters.
    private static final Set<String> ELEMENTAL =
            Set.of(
                    "Sn", "Sb", "Bi", "Ge", "Si", "Na", "Li", "Fe", "Cu", "Ni", "Mo", "Ti", "Zn",
                    "Al", "Mg", "Ag", "Au", "Pt", "Pb", "Mn", "Cr", "Nb", "Ta", "Zr", "Ca", "Cd",
                    "Ga", "Te", "Se", "Ir", "Ru", "Rh", "Pd");

    /// Elements that come as molecules; other elements with a number are sites and layer types.
    private static final Set<String> MOLECULES =
            Set.of("H2", "N2", "O2", "F2", "Cl2", "Br2", "I2", "S8", "Se8", "P4");

    private static final Set<String> CAPITALS =
            Set.of(
                    "BN", "VN", "WN", "VC", "WC", "KOH", "CO", "NO", "KF", "KI", "WP", "VP", "BP",
                    "VO", "VS");

    private static final Pattern COEFFICIENT = Pattern.compile("\\d{1,2}(?=[A-Z])");

    /// `Mn(II)`, `Fe(III)`: an element in a state of oxidation.
    private static final Pattern OXIDIZED =
            Pattern.compile("([A-Z][a-z]?)\\((I|II|III|IV|V|VI|VII)\\)");

    private static final List<String> ROMAN =
            List.of("0", "I", "II", "III", "IV", "V", "VI", "VII");

    /// A short form in brackets that is glued to the formula it stands for: `Na3V2(PO4)3(NVP)`.
    private static final Pattern GLUED = Pattern.compile("(?<=[\\w)])\\([A-Z]{3,6}\\)$");

    /// `CNRs`: several of what one `CNR` is.
    private static final Pattern PLURAL = Pattern.compile("(?<=[A-Z])s$");

    private static final Pattern CHARGED =
            Pattern.compile("(?:[A-Z][a-z]?\\d{0,2}){1,4}(?:\\^?\\d?)[+-]");

    private static final Pattern DIGIT_OR_SMALL = Pattern.compile("[\\da-z]");

    private static final Pattern ACRONYM = Pattern.compile("[0-9]?[A-Za-z]{0,2}[A-Z]{1,5}[a-z]?s?");

    private static final Pattern SLASH_OR_HYPHEN = Pattern.compile("[/-]");

    /// Kind of the words that look like formulas and are none.
    private static final String NO_NAME = "none";

    private static final Set<String> ELECTROLYTE_KINDS = Set.of("salt", "electrolyte", "solvent");

    private final NameTable names;

    public MaterialNameParser(NameTable names) {
        this.names = names;
    }

    /// All names in a text, in order, not overlapping; the longest at each place.
    public List<NameMatch> find(String text) {
        List<NameMatch> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            Optional<NameMatch> match =
                    isNoName(text, word)
                            ? Optional.empty()
                            : longer(named(text, firstLetter(text, word)), formulaName(text, word));
            match.filter(it -> !it.composite().kind().equals(NO_NAME)).ifPresent(found::add);
            from = match.map(NameMatch::end).orElse(word.end());
        }
        return found;
    }

    /// Most words are small letters that no name begins with.
    private boolean isNoName(String text, Matcher word) {
        int end = word.end();
        while (end > word.start() && ".)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = word.start(); i < end; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return end > word.start() && !names.mayBeginWith(text.substring(word.start(), end));
    }

    /// Past the slash or bracket that a word may begin with.
    private static int firstLetter(String text, Matcher word) {
        int start = word.start();
        while (start < word.end() - 1 && "/([".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /// `SnS` is in the table, `SnS/Bi2S3` is more; but what the table says is no name is none.
    private static Optional<NameMatch> longer(
            Optional<NameMatch> named, Optional<NameMatch> formula) {
        if (named.isEmpty() || formula.isEmpty()) {
            return named.or(() -> formula);
        }
        return formula.get().end() > named.get().end() ? formula : named;
    }

    /// The material that a whole name stands for.
    public Optional<Composite> parse(String name) {
        String plain = FormulaReader.level(name);
        Optional<Composite> whole = names.find(plain).map(entry -> ofEntry(plain, entry));
        return whole.or(() -> composite(plain.replace(" ", "")))
                .filter(it -> !it.kind().equals(NO_NAME));
    }

    /// The longest entry of the table that begins here and ends at a border.
    private Optional<NameMatch> named(String text, int start) {
        boolean begins =
                Character.isLetter(text.charAt(start))
                        && names.mayBeginWith(text.substring(start, wordEnd(text, start)));
        if (!begins) {
            return Optional.empty();
        }
        int end = start;
        Optional<NameMatch> best = Optional.empty();
        for (int words = 0; words < Math.min(names.longest(), 5) && end < text.length(); words++) {
            end = wordEnd(text, end);
            String name = text.substring(start, end);
            int until = end;
            Optional<NameMatch> match =
                    names.find(name)
                            .filter(entry -> name.length() > 1)
                            .map(entry -> new NameMatch(start, until, ofEntry(name, entry)));
            best = match.or(orElse(best));
            end = Math.min(text.length(), end + 1);
        }
        return best;
    }

    private static <T> java.util.function.Supplier<Optional<T>> orElse(Optional<T> value) {
        return () -> value;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || "-‐–+".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return Math.max(end, Math.min(from + 1, text.length()));
    }

    private Composite ofEntry(String name, NameTable.Entry entry) {
        Optional<Formula> formula = entry.formula().flatMap(Formula::parse);
        List<Composite.Phase> phases =
                formula.stream().map(f -> new Composite.Phase("", f, "")).toList();
        boolean support = entry.kind().equals("support");
        boolean named = !support && phases.isEmpty();
        return new Composite(
                named ? entry.canonical() : FormulaReader.level(name),
                phases,
                support ? List.of(entry.canonical()) : List.of(),
                entry.kind());
    }

    private Optional<NameMatch> formulaName(String text, Matcher word) {
        if (word.end() - word.start() > LONGEST) {
            return Optional.empty();
        }
        Optional<NameMatch> carried = carriedByWords(text, word);
        if (carried.isPresent()) {
            return carried;
        }
        int start = word.start();
        int end = word.end();
        while (start < end
                && "+([{<'’".indexOf(text.charAt(start)) >= 0
                && !closes(text, start, end)) {
            start++;
        }
        Matcher treated = TREATED.matcher(text).region(start, trimmedEnd(text, start, end));
        end = treated.find() ? treated.start() : treated.regionEnd();
        Matcher glued = GLUED.matcher(text).region(start, end).useTransparentBounds(true);
        end = glued.find() ? glued.start() : end;
        if (isBracketed(text, start, end)) {
            start++;
            end--;
        }
        start = past(COEFFICIENT.matcher(text).region(start, end), text, start);
        for (int until = end; until > start; until = shorter(text, start, until)) {
            String name = FormulaReader.level(text.substring(start, until));
            Optional<Composite> composite =
                    names.find(name).map(entry -> ofEntry(name, entry)).or(() -> composite(name));
            if (composite.isPresent()) {
                return Optional.of(new NameMatch(start, until, composite.get()));
            }
        }
        return Optional.empty();
    }

    /// `MoS2/black phosphorus`, `VO2/rGO/carbon paper`: the last piece is a name of several words.
    private Optional<NameMatch> carriedByWords(String text, Matcher word) {
        int cut = lastSeparator(text, word.start(), word.end());
        if (cut <= word.start() || cut + 1 >= word.end()) {
            return Optional.empty();
        }
        Optional<NameMatch> tail = named(text, cut + 1).filter(it -> it.end() > word.end());
        int start = firstLetter(text, word);
        return tail.filter(it -> start < cut)
                .filter(it -> it.composite().kind().matches("phase|support"))
                .flatMap(
                        last ->
                                composite(FormulaReader.level(text.substring(start, cut)))
                                        .filter(it -> !it.phases().isEmpty())
                                        .filter(it -> !it.kind().equals("ion"))
                                        .map(
                                                it ->
                                                        with(
                                                                it,
                                                                last,
                                                                text.substring(start, last.end())))
                                        .map(it -> new NameMatch(start, last.end(), it)));
    }

    private static int lastSeparator(String text, int start, int end) {
        int at = end - 1;
        while (at > start && "/@".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static Composite with(Composite head, NameMatch last, String printed) {
        Composite tail = last.composite();
        List<Composite.Phase> phases =
                Stream.concat(head.phases().stream(), tail.phases().stream()).toList();
        boolean named = tail.phases().isEmpty() && tail.supports().isEmpty();
        List<String> supports =
                Stream.of(
                                head.supports(),
                                tail.supports(),
                                named ? List.of(tail.name()) : List.<String>of())
                        .flatMap(List::stream)
                        .toList();
        String kind = phases.size() > 1 ? "heterostructure" : "composite";
        return new Composite(FormulaReader.level(printed), phases, supports, kind);
    }

    /// Behind the number of formula units in an equation: `→ 2Na3Sb + 3Na2S`.
    private static int past(Matcher coefficient, String text, int start) {
        String before = text.substring(Math.max(0, start - 2), start).strip();
        return coefficient.lookingAt() && !before.isEmpty() && "+→=↔⇌".contains(before)
                ? coefficient.end()
                : start;
    }

    /// `(Na3V2(PO4)3)`: a bracket that opens first and closes last.
    private static boolean isBracketed(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i == end - 1 && i > start;
            }
        }
        return false;
    }

    private static boolean closes(String text, int start, int end) {
        int close = text.indexOf(')', start);
        return text.charAt(start) == '('
                && close > 0
                && close < end - 1
                && text.substring(close, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    private static int trimmedEnd(String text, int start, int end) {
        while (end > start) {
            char last = text.charAt(end - 1);
            boolean open = last == ')' && depth(text, start, end) < 0;
            if (!open && ".]}>'’*[".indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    /// Brackets opened and not closed; negative where more are closed, as in `NaV(SO4)2)`.
    private static int depth(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    /// Gives up what follows the last hyphen or bracket: `SnS2-based`, `MoS2[12]`.
    private static int shorter(String text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if ("-‐–[(+".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return start;
    }

    private Optional<Composite> composite(String name) {
        String plain = treatedCut(name);
        if (plain.isEmpty()
                || !plain.chars().anyMatch(Character::isUpperCase) && names.find(plain).isEmpty()) {
            return Optional.empty();
        }
        Parts parts = new Parts();
        Optional<Composite> ion = ion(plain);
        if (ion.isPresent()) {
            return ion;
        }
        List<String> mixed = List.of(SLASH_OR_HYPHEN.split(plain, -1));
        if (mixed.size() > 1 && mixed.stream().allMatch(this::isGas)) {
            return Optional.of(gases(mixed));
        }
        for (String piece : List.of(SEPARATOR.split(plain, -1))) {
            if (!parts.add(piece)) {
                return Optional.empty();
            }
        }
        return parts.composite(plain);
    }

    private static String treatedCut(String name) {
        Matcher treated = TREATED.matcher(name);
        return treated.find() ? name.substring(0, treated.start()) : name;
    }

    private boolean isGas(String piece) {
        return Stream.of(piece, piece + " gas")
                .flatMap(it -> names.find(it).stream())
                .anyMatch(it -> it.kind().equals("gas"));
    }

    /// `O2/Ar`: what a furnace is filled with, whatever the order.
    private static Composite gases(List<String> mixed) {
        String mixture = mixed.stream().sorted().collect(Collectors.joining("/"));
        return new Composite(mixture, List.of(), List.of(), "gas");
    }

    private static Optional<Composite> ion(String printed) {
        Matcher oxidized = OXIDIZED.matcher(printed);
        String plain =
                oxidized.matches()
                        ? oxidized.group(1) + "^" + ROMAN.indexOf(oxidized.group(2)) + "+"
                        : printed;
        boolean charged = CHARGED.matcher(plain).matches();
        return charged
                ? Formula.parse(plain)
                        .filter(f -> f.charge() != 0)
                        .map(
                                f ->
                                        new Composite(
                                                plain,
                                                List.of(new Composite.Phase("", f, "")),
                                                List.of(),
                                                "ion"))
                : Optional.empty();
    }

    private static boolean isMaterial(Formula formula) {
        String text = formula.text();
        if (formula.charge() != 0 || text.length() < 2) {
            return false;
        }
        if (formula.atoms().size() == 1) {
            return ELEMENTAL.contains(text) || MOLECULES.contains(text);
        }
        return DIGIT_OR_SMALL.matcher(text).find() || CAPITALS.contains(text);
    }

    /// What a name's pieces turn out to be.
    private final class Parts {
        private final List<Composite.Phase> phases = new ArrayList<>();
        private final List<String> supports = new ArrayList<>();

        /// Whether a phase stands ahead of them in the whole name.
        private boolean behindPhase;

        /// False when the piece is neither phase nor support.
        boolean add(String piece) {
            return addPhase(piece) || addSupport(piece) || addHyphened(piece);
        }

        private boolean addPhase(String piece) {
            Matcher prefix = PREFIX.matcher(piece);
            boolean prefixed = prefix.find() && names.find(prefix.group("prefix")).isEmpty();
            String before = prefixed ? prefix.group("prefix") : "";
            String rest = before.isEmpty() ? piece : piece.substring(before.length() + 1);
            Matcher note = NOTE.matcher(rest);
            String behind = note.find() ? note.group() : "";
            String body = rest.substring(0, rest.length() - behind.length());
            Optional<Formula> formula = Formula.parse(body).filter(MaterialNameParser::isMaterial);
            boolean word = before.length() > 2 && Character.isLowerCase(before.charAt(1));
            if (formula.isEmpty()
                    || names.support(piece).isPresent()
                    || word && formula.get().atoms().size() < 2) {
                return false;
            }
            phases.add(new Composite.Phase(before, formula.get(), behind));
            return true;
        }

        private boolean addSupport(String piece) {
            Optional<NameTable.Entry> support = names.support(piece);
            if (support.isPresent()) {
                supports.add(support.get().canonical());
                return true;
            }
            Optional<NameTable.Entry> entry = names.find(piece);
            if (entry.isPresent() && isCarbon(entry.get())) {
                supports.add(piece);
                return true;
            }
            if (entry.isPresent() && entry.get().formula().isPresent()) {
                return Formula.parse(entry.get().formula().get())
                        .map(f -> phases.add(new Composite.Phase("", f, "")))
                        .orElse(false);
            }
            boolean acronym =
                    ACRONYM.matcher(piece).matches() && (behindPhase || !phases.isEmpty());
            return acronym && supports.add(PLURAL.matcher(piece).replaceFirst(""));
        }

        /// `HC-SnSe2`: carbons that are materials by themselves carry others, too.
        private static boolean isCarbon(NameTable.Entry entry) {
            return entry.kind().equals("phase") && entry.canonical().endsWith(" carbon");
        }

        /// `CoS2-MnS`: hyphens that join phases, not those within a subscript.
        private boolean addHyphened(String piece) {
            for (int i = piece.indexOf('-'); i > 0; i = piece.indexOf('-', i + 1)) {
                Parts before = new Parts();
                Parts after = new Parts();
                before.behindPhase = !phases.isEmpty();
                after.phases.addAll(phases);
                if (before.addPhase(piece.substring(0, i))
                        || before.addSupport(piece.substring(0, i))) {
                    after.phases.addAll(before.phases);
                    if (after.add(piece.substring(i + 1))) {
                        phases.clear();
                        phases.addAll(after.phases);
                        supports.addAll(before.supports);
                        supports.addAll(after.supports);
                        return true;
                    }
                }
            }
            return false;
        }

        Optional<Composite> composite(String name) {
            if (phases.isEmpty() && supports.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Composite(name, phases, supports, kind()));
        }

        /// `NaPF6/PC` is what cells are filled with.
        private boolean isElectrolyte(Composite.Phase phase) {
            return phases.size() + supports.size() > 1
                    && names.find(phase.formula().text())
                            .filter(it -> ELECTROLYTE_KINDS.contains(it.kind()))
                            .isPresent();
        }

        private String kind() {
            if (phases.isEmpty()) {
                return "support";
            }
            if (phases.stream().anyMatch(this::isElectrolyte)) {
                return "electrolyte";
            }
            if (phases.size() > 1) {
                return "heterostructure";
            }
            return supports.isEmpty() ? "phase" : "composite";
        }
    }
}

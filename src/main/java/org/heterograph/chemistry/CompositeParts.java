package org.heterograph.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the pieces of a composite's name turn out to be; a state of its own for each name.
final class CompositeParts {
    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?<prefix>[1-4][THR]'?|[α-ωa-z]|[OP]'?[23]'?|[NSPBFO]|(?!(?:non|pre|post|poly|self|sub|like|the|and|per)-)[a-z]{3,12})-(?=[A-Z(])");

    private static final Pattern NOTE = Pattern.compile("\\((?:[A-Z]|\\d{3})\\)$");

    private static final Pattern ACRONYM = Pattern.compile("[0-9]?[A-Za-z]{0,2}[A-Z]{1,5}[a-z]?s?");

    /// `CNRs`: several of what one `CNR` is.
    private static final Pattern PLURAL = Pattern.compile("(?<=[A-Z])s$");

    private static final Set<String> ELECTROLYTE_KINDS = Set.of("salt", "electrolyte", "solvent");

    private final NameTable names;

    /// Whether a phase stands ahead of them in the whole name.
    private final boolean behindPhase;

    private final List<Composite.Phase> phases = new ArrayList<>();
    private final List<String> supports = new ArrayList<>();

    CompositeParts(NameTable names) {
        this(names, false);
    }

    private CompositeParts(NameTable names, boolean behindPhase) {
        this.names = names;
        this.behindPhase = behindPhase;
    }

    /// False when the piece is neither phase nor support.
    boolean add(String piece) {
        return addSimple(piece) || addHyphened(piece);
    }

    private boolean addSimple(String piece) {
        return addPhase(piece) || addSupport(piece);
    }

    private boolean addPhase(String piece) {
        Optional<Composite.Phase> phase = phase(piece).filter(_ -> names.support(piece).isEmpty());
        phase.ifPresent(phases::add);
        return phase.isPresent();
    }

    private Optional<Composite.Phase> phase(String piece) {
        String before = prefix(piece);
        String rest = before.isEmpty() ? piece : piece.substring(before.length() + 1);
        Matcher note = NOTE.matcher(rest);
        String behind = note.find() ? note.group() : "";
        return MaterialFormula.read(rest.substring(0, rest.length() - behind.length()))
                .filter(it -> !isWord(before) || it.atoms().size() > 1)
                .map(it -> new Composite.Phase(before, it, behind));
    }

    private String prefix(String piece) {
        Matcher prefix = PREFIX.matcher(piece);
        boolean prefixed = prefix.find() && names.find(prefix.group("prefix")).isEmpty();
        return prefixed ? prefix.group("prefix") : "";
    }

    private static boolean isWord(String prefix) {
        return prefix.length() > 2 && Character.isLowerCase(prefix.charAt(1));
    }

    private boolean addSupport(String piece) {
        Optional<NameTable.Entry> support = names.support(piece);
        if (support.isPresent()) {
            return supports.add(support.get().canonical());
        }
        Optional<NameTable.Entry> entry = names.find(piece);
        if (entry.filter(CompositeParts::isCarbon).isPresent()) {
            return supports.add(piece);
        }
        Optional<String> formula = entry.flatMap(NameTable.Entry::formula);
        return formula.isPresent() ? addSubstance(formula.get()) : addAcronym(piece);
    }

    /// `HC-SnSe2`: carbons that are materials by themselves carry others, too.
    private static boolean isCarbon(NameTable.Entry entry) {
        return entry.kind().equals("phase") && entry.canonical().endsWith(" carbon");
    }

    private boolean addSubstance(String formula) {
        return Formula.parse(formula)
                .map(it -> phases.add(new Composite.Phase("", it, "")))
                .orElse(false);
    }

    private boolean addAcronym(String piece) {
        boolean acronym = ACRONYM.matcher(piece).matches() && (behindPhase || !phases.isEmpty());
        return acronym && supports.add(PLURAL.matcher(piece).replaceFirst(""));
    }

    /// `CoS2-MnS`: hyphens that join phases, not those within a subscript.
    private boolean addHyphened(String piece) {
        for (int i = piece.indexOf('-'); i > 0; i = piece.indexOf('-', i + 1)) {
            if (addJoined(piece.substring(0, i), piece.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean addJoined(String first, String rest) {
        CompositeParts before = new CompositeParts(names, !phases.isEmpty());
        CompositeParts after = new CompositeParts(names);
        if (!before.addSimple(first)) {
            return false;
        }
        after.phases.addAll(phases);
        after.phases.addAll(before.phases);
        if (!after.add(rest)) {
            return false;
        }
        phases.clear();
        phases.addAll(after.phases);
        supports.addAll(before.supports);
        supports.addAll(after.supports);
        return true;
    }

    /// All of them under one name; absent where there are none.
    Optional<Composite> composite(String name) {
        return phases.isEmpty() && supports.isEmpty()
                ? Optional.empty()
                : Optional.of(new Composite(name, phases, supports, kind()));
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

    /// `NaPF6/PC` is what cells are filled with.
    private boolean isElectrolyte(Composite.Phase phase) {
        return phases.size() + supports.size() > 1
                && names.find(phase.formula().text())
                        .filter(it -> ELECTROLYTE_KINDS.contains(it.kind()))
                        .isPresent();
    }
}

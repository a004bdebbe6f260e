package org.heterograph.audit.likeness;

import org.heterograph.chemistry.Formula;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The canonical identity of a material, taken apart as far as a comparison needs.
///
/// @param entity as `CuS/In2S3@NC`, or a name in lower case where no formula was read
public record Identity(String entity) {
    private static final Pattern PREFIX = Pattern.compile("^[^-]{1,8}-(?=[A-Z])");

    /// `PCT-1`, `BT90`, `DPC-H`: what authors call a sample of theirs.
    private static final Pattern LABEL =
            Pattern.compile("[A-Z]{1,6}[A-Za-z]{0,4}(?:-?\\d{1,4}|-[A-Z]{1,3})");

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{1,12}");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,8}");

    /// Formulas of two elements or more among the phases, prefixes left out.
    public Set<String> compounds() {
        return phases().stream()
                .map(part -> PREFIX.matcher(part).replaceFirst(""))
                .filter(part -> formula(part).isPresent())
                .collect(Collectors.toSet());
    }

    /// Several compounds joined: a name that no two materials of a paper are likely to share.
    public boolean isJoined() {
        return compounds().size() > 1;
    }

    /// Whether something is named that carries or coats the phases.
    public boolean isSupported() {
        return entity.contains("@");
    }

    /// Whether the name means one material of the paper rather than a kind: it holds a compound,
    /// or it is the label of a sample. Elements, "carbon" and "cell" are kinds.
    public boolean isSpecific(String printed) {
        boolean label = LABEL.matcher(printed).matches() || ACRONYM.matcher(printed).matches();
        boolean unread = entity.equals(entity.toLowerCase(Locale.ROOT));
        return !compounds().isEmpty() || (label && unread);
    }

    /// What stands before the first support; a lone name of capitals (`NCNT`) is a support.
    private List<String> phases() {
        String phases = entity.split("@", 2)[0];
        return CAPITALS.matcher(phases).matches() ? List.of() : List.of(phases.split("/", -1));
    }

    private static Optional<Formula> formula(String part) {
        return Formula.parse(part)
                .filter(formula -> formula.charge() == 0 && formula.atoms().size() > 1);
    }
}

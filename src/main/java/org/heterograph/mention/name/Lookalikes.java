package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.Formula;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells words that have the form of a material's name and are none: bonds (`Mo–O–Ti`), labels of
/// figures (`Fig. S8`), coordination polyhedra (`MnO6 octahedra`), element ratios (`Na/Ti`),
/// reference electrodes (`Ag/AgCl`), single letters, radiations (`Cu Kα`).
public final class Lookalikes {
    private static final Pattern DASH = Pattern.compile("[‐-―−⁻]");

    private static final Pattern REFERENCE_ELECTRODE =
            Pattern.compile(
                    "([A-Z][a-z]?)\\d?[+⁺]?/\\1(?:\\d?[+⁺]?|0)|Ag/AgCl|Hg/Hg(?:O|2Cl2|2SO4)");

    private static final Pattern RADIATION =
            Pattern.compile("(?:Cu|Mo|Al|Mg|Co|Fe)[-\\s]?K[aα]?\\d?");

    /// Bare elements joined by dashes or a double bond.
    private static final Pattern ELEMENTS_IN_LINE =
            Pattern.compile("[A-Z][a-z]?\\d?(?:[-=≡][A-Z][a-z]?\\d?){1,3}");

    /// Groups of a spectrum: `C–C/C=C`, `O–C=O`.
    private static final Pattern GROUPS =
            Pattern.compile(
                    "[CHNOSPFB]{1,2}(?:[-=≡][CHNOSPFB]{1,2}){1,3}(?:/[CHNOSPFB]{1,2}(?:[-=≡][CHNOSPFB]{1,2}){0,3}){0,3}");

    private static final Pattern ELEMENTS_BY_SLASH =
            Pattern.compile("[A-Z][a-z]?(?:/[A-Z][a-z]?){1,4}");

    private static final Pattern JOINED = Wording.pattern("^\\s{joined_ahead_of}");

    private static final Pattern FIGURE_LABEL = Pattern.compile("S\\d{1,2}(?:-S\\d{1,2})?");

    private static final Pattern FIGURE_BEFORE =
            Pattern.compile(
                    "(?i)(?:fig(?:ure|s|ures)?|tables?|schemes?|notes?|videos?|eqn?s?|equations?|section|ESI)\\.?[†‡]?[\\s,(]*(?:S\\d+[a-z]?\\s?(?:,|and|-|–)\\s?)*$");

    private static final Pattern POLYHEDRON =
            Pattern.compile(
                    "(?:[A-Z][a-z]?/){0,3}[A-Z][a-z]?(?:\\d?[A-Z][a-z]?){0,2}[4-9]|(?:SO|PO|CO|NO|BO|P2O)[3-7]");

    /// `Fe/VO6`: metals that share a site.
    private static final Pattern SHARED_SITE =
            Pattern.compile("(?:[A-Z][a-z]?/){1,3}[A-Z][a-z]?O6");

    private static final Pattern COORDINATION =
            Wording.pattern(
                    "^(?:(?:,?\\sand\\s|/|,\\s)[A-Z][a-z]?[A-Z][4-9])?[-\\s](?:(?:edge|corner|face)[-\\s]shar(?:ed|ing)\\s|distorted\\s|regular\\s)?{coordination}");

    /// Groups and sites that are no compounds by themselves: `MnO6`, `PO4`, `Mn(OH)8`, `Fe2O10`.
    private static final Pattern SITE =
            Pattern.compile(
                    "[A-Z][a-z]?(?:O6|S6|Se6|\\(OH\\)[5-9]|2O(?:9|1[01]))|(?:P|S|Si|Ge|V|Ti|Zr)O4|P2O7|[NCB]O3");

    /// `UNi`: a correction of an energy.
    private static final Pattern CORRECTION = Pattern.compile("U[A-Z][a-z]?");

    /// `NiAs-type`: a structure, not the compound that has it.
    private static final Pattern AS_TYPE = Pattern.compile("^[-–‐](?:type|like structure)\\b");

    /// `Mn-rich`, `Fe-doped`: an element in a compound.
    private static final Pattern AS_PART = Wording.pattern("^[-–‐]{attributes}");

    /// An element with a hyphen.
    private static final Pattern HYPHENED = Pattern.compile("[A-Z][a-z]?\\d?[-‐]");

    /// A code of an instrument or sample, as the all-capital letters with their number tell.
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}-?\\d{2,5}");

    private static final Pattern OF_CURRENT = Wording.pattern("^\\s{alternating}");

    private static final Pattern SURNAME = Pattern.compile("[A-Z][a-z]{1,20}");

    /// Behind the name of who reports: `Nickel et al.`, `Titania and co-workers`.
    private static final Pattern REPORTS =
            Pattern.compile(
                    "^(?:\\s(?:et\\sal\\b|and\\s(?:co-?workers|colleagues|coauthors|others)\\b)|['’]s?\\s(?:group|team|lab)\\b)");

    /// Groups whose valences are left open.
    private static final Pattern RADICAL =
            Pattern.compile(
                    "-?(?:(?:Se|[SON])?(?:CH[23]?){1,6}(?:Se|S)?|COO[HR]?|[CS]OH|[SN]H|CF[23]|SO3H)-?");

    private static final String SYMBOLS = "(?:[A-Z][a-z]?\\s?[,/]\\s?(?:and\\s|or\\s)?){0,8}";

    /// Choices for one place of a formula, or of a name: `(M = Fe, Co`, `metal (Sn, Sb, …)
    /// sulfides`.
    private static final Pattern CHOICE_BEFORE =
            Pattern.compile("(?:\\b[A-Z][A-Za-z]{0,2}\\s?=\\s?|\\()" + SYMBOLS + "$");

    private static final Pattern CHOICE_BEHIND =
            Wording.pattern(
                    "^(?:\\s?[,/]?\\s?(?:and\\s|or\\s)?(?:[A-Z][a-z]?|etc\\.?|…|\\.{3})(?![\\w])\\.?){0,8}\\)[\\s-](?:di)?{compound_classes}");

    private static final Pattern EQUATED =
            Pattern.compile("\\b[A-Z][A-Za-z]{0,2}\\s?=\\s?" + SYMBOLS + "$");

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

    /// `sodium-ion batteries`: what is stored names the device.
    private static final Pattern DEVICE = Wording.pattern("(?i)^[-\\s]{devices}");

    private static final Pattern ION_WORD = Pattern.compile("(?i)[a-z]{5,12}[-\\s]ions?");

    /// `pyrrole N`: nitrogen bound as in pyrrole.
    private static final Pattern ITS_NITROGEN = Pattern.compile("^\\sN\\b(?![-‐–/])");

    private static final int REACH = 40;

    private static final Set<String> ALKALI = Wording.words("counter_electrodes");

    private Lookalikes() {}

    /// Whether what matches in a text is no name.
    static boolean isNone(String text, NameMatch match) {
        String printed = text.substring(match.start(), match.end());
        String plain = DASH.matcher(printed).replaceAll("-");
        String before = text.substring(Math.max(0, match.start() - REACH), match.start());
        String behind = text.substring(match.end(), Math.min(text.length(), match.end() + REACH));
        return printed.length() < 2
                || isAlternating(printed, behind)
                || REFERENCE_ELECTRODE.matcher(plain).matches()
                || RADIATION.matcher(plain).matches()
                || CODE.matcher(plain).matches()
                || GROUPS.matcher(plain).matches()
                || isFigureLabel(plain, before)
                || isBondOrRatio(plain, behind, match.composite())
                || isPolyhedron(plain, behind)
                || SITE.matcher(plain).matches()
                || CORRECTION.matcher(plain).matches()
                || AS_TYPE.matcher(behind).find()
                || isElement(match.composite()) && AS_PART.matcher(behind).find()
                || isPerson(printed, behind)
                || RADICAL.matcher(plain).matches()
                || isChoice(plain, before, behind)
                || isWordOfDevice(printed, behind)
                || isCell(match.composite());
    }

    /// `AC impedance`, `an AC amplitude`: a current.
    private static boolean isAlternating(String printed, String behind) {
        return printed.matches("[AD]C") && OF_CURRENT.matcher(behind).find();
    }

    /// Whether it is an element with a hyphen behind it.
    static boolean endsWithHyphen(String printed) {
        return HYPHENED.matcher(printed).matches();
    }

    /// Whether a text ends where a figure's label is due: `Fig. S1 and `.
    public static boolean isBehindFigure(String before) {
        String near = before.substring(Math.max(0, before.length() - REACH));
        return FIGURE_BEFORE.matcher(near).find();
    }

    private static boolean isFigureLabel(String plain, String before) {
        return FIGURE_LABEL.matcher(plain).matches()
                && (plain.contains("-") || FIGURE_BEFORE.matcher(before).find());
    }

    private static boolean isBondOrRatio(String plain, String behind, Composite composite) {
        boolean ratio =
                ELEMENTS_BY_SLASH.matcher(plain).matches()
                        && composite.supports().stream().noneMatch(it -> it.matches("C|G|Gr"));
        return (ratio || ELEMENTS_IN_LINE.matcher(plain).matches())
                && !JOINED.matcher(behind).find();
    }

    private static boolean isPolyhedron(String plain, String behind) {
        return POLYHEDRON.matcher(plain).matches() && COORDINATION.matcher(behind).find()
                || SHARED_SITE.matcher(plain).matches();
    }

    /// One kind of atom, uncharged.
    static boolean isElement(Composite composite) {
        return composite.phases().size() == 1
                && composite.supports().isEmpty()
                && composite.phases().getFirst().formula().charge() == 0
                && composite.phases().getFirst().formula().atoms().size() == 1;
    }

    private static boolean isPerson(String printed, String behind) {
        return SURNAME.matcher(printed).matches() && REPORTS.matcher(behind).find();
    }

    private static boolean isChoice(String plain, String before, String behind) {
        return SYMBOL.matcher(plain).matches()
                && (EQUATED.matcher(before).find()
                        || !(before.endsWith("(") && behind.startsWith(")"))
                                && CHOICE_BEFORE.matcher(before).find()
                                && CHOICE_BEHIND.matcher(behind).find());
    }

    /// A word that here only tells the kind of a device or of an atom.
    private static boolean isWordOfDevice(String printed, String behind) {
        return ION_WORD.matcher(printed).matches() && DEVICE.matcher(behind).find()
                || printed.matches("[a-z]{5,10}") && ITS_NITROGEN.matcher(behind).find();
    }

    /// `NVP/Na`, `Na+/Li+`: electrodes of a cell and ions beside each other, as a bare alkali
    /// metal and an ion are part of no composite.
    private static boolean isCell(Composite composite) {
        List<Formula> formulas = composite.phases().stream().map(Composite.Phase::formula).toList();
        return formulas.size() + composite.supports().size() > 1
                && formulas.stream()
                        .anyMatch(it -> it.charge() != 0 || ALKALI.contains(it.toString()));
    }
}

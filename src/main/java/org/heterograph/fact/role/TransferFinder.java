package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.fact.Statement.Sides;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds which way electrons and fields go at an interface, of what kind it is, and its sides.
///
/// A sentence tells of one interface; what it tells is gathered into one finding.
public final class TransferFinder {
    private static final String M = "\uE000";

    /// Up to so many words between two of a rule's own.
    private static final String GAP = "(?:[^\\s;]+\\s+){0,8}?";

    private static final String SIDE = "(?:[^\\s;" + M + "]+\\s+){0,4}?" + M;

    private static final List<Pattern> ELECTRONS =
            patterns(
                    "\\belectrons?\\b[^;.]{0,60}?\\bfrom\\s+"
                            + SIDE
                            + "[^;.]{0,40}?\\b(?:in)?to(?:wards?)?\\s+"
                            + SIDE,
                    "\\belectrons?\\b[^;.]{0,40}?\\bleave\\s+" + SIDE + "\\s+for\\s+" + SIDE,
                    "\\btransfer\\s+of\\s+[^;.]{0,30}?\\bfrom\\s+"
                            + SIDE
                            + "[^;.]{0,40}?\\b(?:in)?to\\s+"
                            + SIDE,
                    "\\belectron\\s+(?:transfer|flow|migration|transport)\\s+"
                            + GAP
                            + "from\\s+"
                            + SIDE
                            + "[^;.]{0,40}?\\bto\\s+"
                            + SIDE,
                    "\\belectrons?\\b[^;.]{0,40}?\\b(?:pass|go|cross|move)\\w*\\s+from\\s+"
                            + SIDE
                            + "[^;.]{0,20}?\\binto\\s+"
                            + SIDE);

    private static final List<Pattern> FIELD =
            patterns(
                    "\\b(?:BIEF|IEF|BEF|(?:electric\\s+)?field)\\b[^;.]{0,60}?\\bfrom\\s+"
                            + SIDE
                            + "[^;.]{0,40}?\\bto(?:wards?)?\\s+"
                            + SIDE);

    private static final Pattern N_TYPE = Pattern.compile("\\bn-type\\s+" + M);
    private static final Pattern P_TYPE = Pattern.compile("\\bp-type\\s+" + M);
    private static final Pattern IS_N_TYPE =
            Pattern.compile(M + "(?:\\s+is)?,?\\s+an?\\s+n-type\\b");
    private static final Pattern IS_P_TYPE =
            Pattern.compile(M + "(?:\\s+is)?,?\\s+an?\\s+p-type\\b");

    private static final Pattern TYPE =
            Pattern.compile(
                    "\\b(?:Mott[-–]Schottky|Schottky|[pn][-–/][pn])\\b(?=[^;.]{0,30}?"
                            + "(?:junction|hetero|contact|barrier|kind|type))");

    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\bno\\s+(?:BIEF|(?:built-in\\s+)?(?:electric\\s+)?field|junction)\\b");

    private static final Pattern DISCHARGE =
            Pattern.compile("\\b(?:discharg\\w+|sodiation|lithiation|potassiation)\\b");
    private static final Pattern CHARGE =
            Pattern.compile("\\b(?:on|upon|during|while|when)\\s+charging\\b|\\bdesodiation\\b");
    private static final Pattern CONTACT = Pattern.compile("\\bcontact\\b");

    private static List<Pattern> patterns(String... expressions) {
        return java.util.Arrays.stream(expressions).map(Pattern::compile).toList();
    }

    /// What the sentence tells, if anything.
    public Optional<Transfer> find(Scene scene) {
        MaskedSentence masked = new MaskedSentence(scene);
        String text = masked.text();
        if (DENIAL.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<Matcher> electrons = first(ELECTRONS, text);
        Optional<Matcher> field = first(FIELD, text);
        Optional<Matcher> type = first(List.of(TYPE), text);
        return widest(electrons, field, type)
                .map(
                        told ->
                                new Transfer(
                                        masked.span(told.start(), told.end()),
                                        type.map(
                                                m -> m.group().replace('–', '-').replace('/', '-')),
                                        doping(masked),
                                        electrons.map(m -> ends(masked, m)).orElse(Sides.UNKNOWN),
                                        field.map(m -> ends(masked, m)).orElse(Sides.UNKNOWN),
                                        state(text, field.isPresent() && electrons.isEmpty())));
    }

    private static Optional<Matcher> first(List<Pattern> patterns, String text) {
        return patterns.stream().map(p -> p.matcher(text)).filter(Matcher::find).findFirst();
    }

    private static Optional<Span> widest(
            Optional<Matcher> electrons, Optional<Matcher> field, Optional<Matcher> type) {
        return java.util.stream.Stream.of(electrons, field, type)
                .flatMap(Optional::stream)
                .map(m -> new Span(m.start(), m.end()))
                .reduce(Span::cover);
    }

    /// The first and the last material of a match are where it comes from and where it goes.
    private static Sides ends(MaskedSentence masked, Matcher match) {
        int first = masked.text().indexOf(MaskedSentence.MATERIAL, match.start());
        return new Sides(
                Optional.of(masked.materialAt(first).name()),
                Optional.of(masked.materialAt(match.end() - 1).name()));
    }

    private static Sides doping(MaskedSentence masked) {
        return new Sides(
                side(masked, N_TYPE).or(() -> side(masked, IS_N_TYPE)),
                side(masked, P_TYPE).or(() -> side(masked, IS_P_TYPE)));
    }

    private static Optional<String> side(MaskedSentence masked, Pattern pattern) {
        Matcher match = pattern.matcher(masked.text());
        if (!match.find()) {
            return Optional.empty();
        }
        int at = masked.text().indexOf(MaskedSentence.MATERIAL, match.start());
        return Optional.of(masked.materialAt(at).name());
    }

    /// Electrons that go from one side to the other do so on contact unless another state is named.
    private static Optional<String> state(String text, boolean fieldAlone) {
        if (CHARGE.matcher(text).find()) {
            return Optional.of("charge");
        }
        if (DISCHARGE.matcher(text).find()) {
            return Optional.of("discharge");
        }
        boolean contact = CONTACT.matcher(text).find() || !fieldAlone;
        return contact ? Optional.of("contact") : Optional.empty();
    }
}

package org.heterograph.fact.role;

import java.util.List;
import java.util.regex.Pattern;

/// A role told by a verb and its object: which things, when raised or lowered, mean it.
///
/// @param notation of the mechanism in the vocabulary
/// @param effect whether the thing is raised or lowered
/// @param thing what is acted on
/// @param more verbs and adjectives that tell the effect of this thing besides the general ones
record Role(String notation, Effect effect, Pattern thing, Pattern more) {
    /// Which way the thing goes.
    enum Effect {
        RAISED,
        LOWERED
    }

    private static final String ION =
            "(?:Na|Li|K)(?:\\s?\\+)?(?:[-\\s]ions?)?|ions?|ionic|sodium(?:[-\\s]ions?)?|lithium(?:[-\\s]ions?)?|potassium(?:[-\\s]ions?)?";

    private static final String GOING =
            "(?:diffusion|diffusivity|transport(?:ation)?|transfer|migration|mobility|transmission)";

    private static final String NONE = "(?!)";

    /// In the order in which a sentence is asked for them.
    static final List<Role> ALL =
            List.of(
                    raised(
                            "accelerates_ion_diffusion",
                            "(?<!barriers?\\s(?:for|to|of)\\s)\\b(?:"
                                    + ION
                                    + ")(?:\\s(?:and|or)\\s(?:electrons?|electronic|charge)|/(?:electron|charge|e-))?[-\\s](?:\\w+\\s)?"
                                    + GOING
                                    + "(?!\\s(?:energy\\s)?barrier)|\\b(?:electrons?|electronic|charge)(?:\\s(?:and|or)\\s|/)(?:"
                                    + ION
                                    + ")[-\\s]"
                                    + GOING
                                    + "|\\b"
                                    + GOING
                                    + "\\s(?:paths?|pathways?|channels?)\\b|\\b"
                                    + GOING
                                    + "\\s(?:of|for)\\s(?:[\\w-]+\\s){0,3}?(?:"
                                    + ION
                                    + ")(?![\\w])"
                                    + "|\\bdiffusion\\s(?:coefficients?|kinetics|rates?)\\b|\\b(?:ions|Na\\+|Li\\+|K\\+)\\s(?:move|diffuse|migrate|travel)\\b",
                            "faster|fast|rapid|quick|short(?:er)?|smooth|times|orders?\\sof\\smagnitude"),
                    lowered(
                            "accelerates_ion_diffusion",
                            "\\b(?:"
                                    + GOING
                                    + "|ions?|ionic)\\s(?:distance|length)s?\\b|\\bdiffusion\\sresistance\\b",
                            "short(?:er)?"),
                    raised(
                            "accelerates_charge_transfer",
                            "\\b(?:electrons?|electronic|charge)(?:\\s(?:and|or)\\s(?:"
                                    + ION
                                    + ")|/(?:ion|Na\\+|Li\\+))?[-\\s](?:\\w+\\s)?"
                                    + GOING
                                    + "(?!\\s(?:resist|activation|barrier))|\\b(?:"
                                    + ION
                                    + ")(?:\\s(?:and|or)\\s|/)(?:electrons?|electronic|charge)[-\\s]"
                                    + GOING
                                    + "|\\b"
                                    + GOING
                                    + "\\s(?:of|for)\\s(?:[\\w+-]+\\s){0,4}?(?:electrons?|charges?)\\b",
                            "faster|fast|rapid|quick|smooth"),
                    lowered(
                            "accelerates_charge_transfer",
                            "(?:\\bR\\s?ct\\b|\\bcharge[-\\s]transfer\\s(?:resistances?|impedance))(?=.{0,90}\\b(?:than|whereas|while|compared|versus|instead|bare|due\\sto)\\b)",
                            "only|merely|just|ultralow"),
                    raised(
                            "enhances_electric_conductivity",
                            "(?<!ionic\\s)(?<!ion\\s)\\bconductivit(?:y|ies)\\b|\\bconductive\\s(?:\\w+\\s)?(?:network|framework|matrix|skeleton|scaffold|substrate|backbone)s?\\b|\\bconduction\\b|\\bmetallic\\s(?:conductor|nature|character)\\b|\\bdensity\\sof\\sstates\\b",
                            "good|excellent|metallic|acts?\\sas|acted\\sas|serv(?:es?|ed)\\sas|forms?|climb\\w*|is\\sa"),
                    raised(
                            "increases_ion_adsorption",
                            "\\badsorption\\s(?:energ(?:y|ies)|capabilit(?:y|ies)|abilit(?:y|ies)|capacit(?:y|ies))\\b|\\b(?:"
                                    + ION
                                    + ")\\sadsorption\\b|\\badsorption\\s(?:of|for|towards?)\\s(?:\\w+\\s){0,2}?(?:"
                                    + ION
                                    + ")",
                            "strong(?:er)?|more\\snegative|compared\\s(?:with|to)|than"),
                    raised(
                            "enhances_structural_stability",
                            "\\bstructur(?:al|e)\\s(?:stability|integrity|robustness|durability)\\b|\\bmechanical\\s(?:stability|strength|integrity)\\b|\\b(?:stability|integrity)\\sof\\sthe\\s(?:\\w+\\s)?(?:structure|electrode|framework)s?\\b|\\b(?:its|their|the)\\s(?:\\w+\\s)?(?:structure|shapes?|thickness|morphology|shapes\\sand\\ssizes)\\b(?=\\s*(?:$|[.,;]|after|during|upon|well|intact|over|on|even))|\\bin\\sshape\\b",
                            "keeps?|kept|retain\\w*|maintain\\w*|preserv\\w*|robust|stable|intact"),
                    raised(
                            "induces_more_active_sites",
                            "\\b(?:electro)?(?:active|reactive|storage|adsorption|redox|reaction)\\s(?:\\w+\\s)?(?:sites?|regions?|cent(?:er|re)s?)\\b|\\bsites\\sfor\\s(?:\\w+\\s){0,2}(?:storage|adsorption)\\b",
                            "more|additional|abundant|rich|extra|numerous|plentiful|plenty|sufficient|large|many|exposed"),
                    raised(
                            "enhances_reaction_kinetics",
                            "\\b(?:reaction|redox|electrochemical|storage|sodiation|conversion|electrode|the)\\skinetics\\b|\\bkinetics\\s(?:of|for|at)\\b|\\breaction\\srates?\\b",
                            "fast(?:er)?|rapid|quick"),
                    lowered(
                            "buffers_volume_expansion",
                            "\\bvolum(?:e|etric)\\s(?:\\w+\\s)?(?:change|expansion|variation|fluctuation|swelling|effect|strain|contraction)s?\\b|\\b(?:mechanical\\s)?(?:strain|stress)(?:es)?\\b|\\bexpand\\w*\\sby\\b|\\bexpansion/contraction\\b",
                            "buffer\\w*|accommodat\\w*|cushion\\w*|toler\\w+|withst\\w+|resist\\w*|adapt\\w*|rather\\sthan|neglectable|negligible|space\\sfor|ease[sd]?"),
                    lowered(
                            "prevents_aggregation",
                            "\\b(?:self-)?(?:aggregat|agglomerat|re-?stack|coalesc)\\w*",
                            "without|less\\sprone|keeps?|kept|no"),
                    lowered(
                            "suppresses_polysulfide_dissolution",
                            "\\bpoly(?:sul(?:f|ph)|selen)ides?\\b|\\bshuttl(?:e|ing)\\b",
                            "anchor\\w*|trap\\w*|immobili\\w+|adsorb\\w*|confin\\w*|[Nn]o"),
                    lowered(
                            "lowers_diffusion_barrier",
                            "\\b(?:diffusion|migration|transport|ion\\stransfer)\\s(?:energy\\s)?barriers?\\b|\\b(?:energy\\s)?barriers?\\s(?:for|to|of|against)\\s(?:the\\s)?(?:\\S+\\s){0,3}?(?:diffusion|migration|transport)\\b|\\bbarrier\\sof\\s(?:"
                                    + ION
                                    + ")",
                            "drop\\w*|fall\\w*|fell|small(?:er)?|low"));

    private static Role raised(String notation, String thing, String more) {
        return new Role(notation, Effect.RAISED, thing(thing), words(more));
    }

    private static Role lowered(String notation, String thing, String more) {
        return new Role(notation, Effect.LOWERED, thing(thing), words(more));
    }

    private static Pattern thing(String expression) {
        return Pattern.compile("(?i)" + expression);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?i)\\b(?:" + (alternatives.isEmpty() ? NONE : alternatives) + ")\\b");
    }
}

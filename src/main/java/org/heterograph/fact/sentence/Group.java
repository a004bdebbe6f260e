package org.heterograph.fact.sentence;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.MaterialMention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Materials that a sentence names in one breath: "SnS, ZnSe and SnS/ZnSe", "(a) SnS and (b) ZnSe".
///
/// @param members in order, never empty
record Group(List<MaterialMention> members) {
    private static final int LONGEST_BETWEEN = 70;

    private static final String NOUN =
            "(?:[\\s-](?!(?:is|are|was|were|has|have|had|which|that|with|by|from|in|on|as|than|to|of|for|at|and|or|via|under|shows?|exhibits?|delivers?|displays?)\\b)[\\p{Ll}-]{1,20})";

    private static final String BRACKET = "(?:\\s?\\([^()]{1,40}\\))?";

    private static final String PANEL = "(?:\\(?[a-z]\\)\\s?)?";

    private static final Pattern JOINT =
            Pattern.compile(
                    BRACKET
                            + NOUN
                            + "{0,2}+"
                            + BRACKET
                            + "(?:\\s?[,;]\\s?(?:and\\s|or\\s)?|\\s(?:and|or|&|versus|vs\\.?|as\\swell\\sas)\\s|\\s(?:and|or)\\s(?=\\())"
                            + PANEL
                            + "(?:(?:the|both|bare|pure|pristine|bulk|commercial|single|individual|as-\\w{1,20}|\\w{1,12}-(?:free|rich|doped))\\s){0,3}"
                            + PANEL);

    Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group has members");
        }
    }

    /// The groups of a sentence, in order; a name that stands alone is a group of one.
    static List<Group> of(Document document, List<MaterialMention> materials) {
        List<Group> groups = new ArrayList<>();
        List<MaterialMention> open = new ArrayList<>();
        for (MaterialMention material : materials) {
            if (!open.isEmpty() && !joins(document, open.getLast(), material)) {
                groups.add(new Group(open));
                open.clear();
            }
            open.add(material);
        }
        if (!open.isEmpty()) {
            groups.add(new Group(open));
        }
        return groups;
    }

    private static boolean joins(Document document, MaterialMention one, MaterialMention next) {
        int from = one.span().end();
        int to = next.span().start();
        return from <= to
                && to - from <= LONGEST_BETWEEN
                && JOINT.matcher(document.text(new Span(from, to)).replaceAll("\\s+", " "))
                        .matches();
    }

    Span span() {
        return members.getFirst().span().cover(members.getLast().span());
    }

    /// Whether it names several materials.
    boolean isPlural() {
        return entities() > 1;
    }

    int entities() {
        return (int) members.stream().map(MaterialMention::entity).distinct().count();
    }
}

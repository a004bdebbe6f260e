package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds methods that a sentence names as such and the vocabulary may lack: "was prepared by a
/// simple flux-growth method", "by the same procedure".
final class OtherMethods {
    private static final String MADE =
            "\\b(?:synthesi[sz]ed|prepared|fabricated|obtained|produced|made|grown|constructed|designed|formed)";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)"
                            + MADE
                            + "\\s(?:\\w+ly\\s)?(?:by|via|through|using|with|from|following|according\\sto)\\s((?:[\\p{L}\\d“”\"‘’'–-]{1,24}\\s|and\\s){1,8}?)(?:methods?|approach|techniques?|strategy|routes?|process|procedures?|treatments?|devices?)\\b");

    private static final Pattern SAME =
            Pattern.compile(
                    "(?i)\\b(?:the\\s)?(?:same|identical|similar)\\s(?!computation|calculation|theoret|simulat|test|measur)(?:\\w+\\s)?(?:procedures?|process|methods?|route|steps|manner|way|approach|strategy|(?:synthesis\\s|synthetic\\s|reaction\\s|preparation\\s)?conditions?)\\b");

    /// That something was made, and not "the obtained SnS was tested".
    private static final Pattern DONE =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|been|being|we|also)\\s(?:\\w{1,14}\\s){0,2}"
                            + MADE
                            + "\\b|"
                            + MADE
                            + "\\s(?:\\w+ly\\s)?(?:by|via|with|under|through|using|in|following|from|according)\\b");

    /// Words that praise or place a method and do not name it.
    private static final Set<String> NOT_NAMING =
            Set.of(
                    "a",
                    "using",
                    "an",
                    "the",
                    "and",
                    "simple",
                    "facile",
                    "novel",
                    "new",
                    "modified",
                    "typical",
                    "previous",
                    "previously",
                    "reported",
                    "effective",
                    "cost-effective",
                    "low-cost",
                    "scalable",
                    "green",
                    "efficient",
                    "convenient",
                    "easy",
                    "general",
                    "one-step",
                    "two-step",
                    "three-step",
                    "multistep",
                    "multi-step",
                    "one-pot",
                    "straightforward",
                    "versatile",
                    "controllable",
                    "custom-made",
                    "home-made",
                    "our",
                    "this",
                    "that",
                    "above",
                    "following",
                    "subsequent",
                    "same",
                    "similar",
                    "identical",
                    "traditional",
                    "conventional",
                    "common",
                    "commercial",
                    "rational",
                    "unique",
                    "mild",
                    "environmentally",
                    "friendly",
                    "eco-friendly",
                    "fast",
                    "rapid",
                    "improved",
                    "in",
                    "of",
                    "literature",
                    "further",
                    "additional",
                    "post",
                    "synthetic",
                    "synthesis",
                    "preparation",
                    "fabrication",
                    "published",
                    "described",
                    "mentioned",
                    "well-known",
                    "low-temperature",
                    "high-temperature",
                    "typically",
                    "different",
                    "various",
                    "two",
                    "three");

    private static final String SAME_PROCEDURE = "other:same_procedure";
    private static final int WORDS = 4;

    private OtherMethods() {}

    /// A method as the paper calls it.
    ///
    /// @param span of the words that name it
    /// @param name `other:flux_growth`
    record Other(Span span, String name) {
        boolean isSame() {
            return name.equals(SAME_PROCEDURE);
        }
    }

    static List<Other> find(Document document, Span sentence) {
        String text = document.text(sentence);
        List<Other> found = new ArrayList<>();
        Matcher same = SAME.matcher(text);
        if (same.find() && DONE.matcher(text).find()) {
            found.add(
                    new Other(
                            new Span(same.start(), same.end()).shifted(sentence.start()),
                            SAME_PROCEDURE));
            return found;
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String name = name(named.group(1));
            if (!name.isEmpty()) {
                Span span = new Span(named.start(1), named.end()).shifted(sentence.start());
                found.add(new Other(span, "other:" + name));
            }
        }
        return found;
    }

    private static String name(String words) {
        String plain = words.replaceAll("[“”\"‘’']", "").toLowerCase(Locale.ROOT).strip();
        List<String> naming =
                Arrays.stream(plain.split("\\s+", -1))
                        .filter(it -> !it.isEmpty() && !NOT_NAMING.contains(it))
                        .toList();
        boolean fits = naming.size() <= WORDS && naming.stream().anyMatch(it -> it.length() > 2);
        return fits
                ? String.join("_", naming).replaceAll("[^\\p{L}\\d]+", "_").replaceAll("^_|_$", "")
                : "";
    }
}

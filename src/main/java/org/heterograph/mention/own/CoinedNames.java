package org.heterograph.mention.own;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names that a paper gives its samples: those that it announces ("denoted as HTC-180", "named
/// PCT-1, PCT-2 and PCT-3"), and codes that it uses for samples again and again ("the NaTCNQ
/// electrode", "HC-1300 delivers").
final class CoinedNames {
    private static final String NAME = "[A-Za-z\\d][\\p{L}\\d@/.·+_‐–-]{1,22}+";

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "\\b(?:denoted|named|labell?ed|designated|marked|termed|called|abbreviated|referred\\sto|coded|noted|hereafter)"
                            + "\\s(?:here\\s)?(?:as\\s|by\\s)?(?:the\\s)?[“\"‘']?("
                            + NAME
                            + "(?:[”\"’']?,\\s(?:and\\s)?[“\"‘']?"
                            + NAME
                            + "){0,8}(?:[”\"’']?\\sand\\s[“\"‘']?"
                            + NAME
                            + ")?)");

    /// What is announced must be a thing that was made.
    private static final Pattern THING = Wording.pattern("(?i)\\b{announced_of}\\b");

    private static final Pattern BETWEEN = Pattern.compile("[”\"’']?,?\\s(?:and\\s)?[“\"‘']?");

    /// Two capitals, or a capital with a numbered or lettered tail.
    private static final Pattern SPECIFIC =
            Pattern.compile("(?=.*[A-Z].*(?:[A-Z]|[-_]\\w|\\d\\d))(?![IVX]+$).{2,}");

    /// `HC-1300`, `HTC-H-160`; `NaTCNQ`, `DPC-H`.
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![\\p{L}\\d/@.‐–-])(?:(?:[A-Z]{1,2}[‐-])?[A-Z][A-Za-z]{1,5}(?:[‐-][A-Z]{1,4})?[‐-]\\d{1,4}"
                            + "|(?=[\\p{L}\\d]{0,4}[A-Z][a-z\\d]{0,2}[A-Z])[A-Z][A-Za-z\\d]{1,7}(?:[‐-][A-Z\\d]{1,4})?)(?![\\p{L}\\d/@_‐–-])");

    private static final Pattern AS_THING = Wording.pattern("^(?:-based)?\\s{sample_nouns}\\b");

    private static final Pattern AS_ELECTRODE = Wording.pattern("^(?:-based)?\\s{electrodes}s?\\b");

    private static final Pattern AS_DOER =
            Pattern.compile(
                    "^[,\\s]\\s?(?:\\w{4,12}ly\\s|can\\s|could\\s|still\\s|also\\s)?(?:deliver|exhibit|show|retain|display|possess|gave|gives|maintain|present|achieve)\\w{0,3}\\b");

    private static final String CODES =
            "(?:[a-z]{1,3}-)?[A-Z]{2}[A-Za-z\\d]{0,6}(?:[/-][A-Z\\d]{1,4})?";

    private static final Pattern LIST =
            Pattern.compile(
                    "(?<![\\p{L}\\d/@.–-])%1$s(?:,\\s%1$s){0,6},?\\sand\\s%1$s(?![\\p{L}\\d/@–-])"
                            .formatted(CODES));

    private static final Pattern COMMA = Pattern.compile(",?\\sand\\s|,\\s");

    private static final Pattern PLACE =
            Pattern.compile("(?:Figs?|Tables?|Refs?|Eqs?|Sections?|Schemes?|Part|ISO|COVID)-.*");

    /// Classes of cells and of materials, and instruments, are no samples.
    private static final Pattern KIND =
            Pattern.compile(
                    "(?:[A-Z]{0,3}I|[A-Z]?[MSOAF])Bs?|[A-Z]{0,2}[ISL]Cs?|TM[A-Z]?[a-z]?s?|[A-Z]{2,4}-?\\d{4,5}[A-Z]?");

    private static final Pattern HEATED = Pattern.compile("([A-Z]{1,4}-?)\\d{1,2}[05]0");

    /// `Bi/CNRs-15` beside `Bi/CNR-15`
    private static final Pattern PLURAL = Pattern.compile("(?<=[A-Z])s(?=$|[-/@‐–])");

    private static final int LEAST_USES = 3;
    private static final int LEAST_CUES = 2;
    private static final int REACH = 32;
    private static final int CLAUSE = 160;

    private final Set<String> names = new TreeSet<>();

    CoinedNames(
            List<Acronym> acronyms,
            ReadableText readable,
            List<Span> places,
            Set<String> shortNames,
            MaterialFinder finder) {
        Set<String> defined = acronyms.stream().map(Acronym::shortForm).collect(Collectors.toSet());
        Uses uses = new Uses();
        DerivedNames derived = new DerivedNames();
        for (Span place : places) {
            String text = readable.of(place);
            announce(text);
            uses.count(text);
            derived.count(text);
        }
        Set<String> announced = new TreeSet<>(names);
        names.addAll(uses.samples());
        Set<String> bases = new TreeSet<>(names);
        bases.removeIf(it -> KIND.matcher(it).matches() || PLACE.matcher(it).matches());
        Set<String> known = new TreeSet<>(shortNames);
        acronyms.stream()
                .filter(it -> finder.parse(it.longForm()).isPresent())
                .map(Acronym::shortForm)
                .forEach(known::add);
        Set<String> made = derived.of(bases, known);
        made.addAll(listed(readable, places, known, uses));
        names.removeIf(
                it ->
                        shortNames.contains(it)
                                || defined.contains(it)
                                        && !announced.contains(it)
                                        && !uses.isElectrode(it));
        made.removeIf(it -> defined.contains(it) && !shortNames.contains(it));
        names.addAll(made);
        names.removeIf(
                it ->
                        PLACE.matcher(it).matches()
                                || KIND.matcher(it).matches() && !uses.isHeated(it)
                                || finder.knows(it));
    }

    /// Codes that stand in lists beside samples: `NTVO` of `NTO, NTVO and NTNO`.
    private Set<String> listed(
            ReadableText readable, List<Span> places, Set<String> known, Uses uses) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Span place : places) {
            Matcher list = LIST.matcher(readable.of(place));
            while (list.find()) {
                List<String> codes = List.of(COMMA.split(list.group(), -1));
                if (codes.stream().anyMatch(it -> known.contains(it) || names.contains(it))) {
                    codes.forEach(it -> counts.merge(it, 1, Integer::sum));
                }
            }
        }
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= LEAST_CUES && uses.all(it.getKey()) >= LEAST_USES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether what ends here is spoken of as a thing or does something.
    static boolean isSpokenOf(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        return AS_THING.matcher(behind).find() || AS_DOER.matcher(behind).find();
    }

    private void announce(String text) {
        Matcher announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            String before =
                    text.substring(Math.max(0, announced.start() - CLAUSE), announced.start());
            if (THING.matcher(before).find()) {
                for (String name : BETWEEN.split(announced.group(1))) {
                    String bare = name.replaceFirst("[.·/+_–-]+$", "");
                    if (SPECIFIC.matcher(bare).matches()) {
                        names.add(bare);
                    }
                }
            }
        }
    }

    /// How often codes are used, and how often as a sample is spoken of.
    private static final class Uses {
        private final Map<String, Integer> all = new TreeMap<>();
        private final Map<String, Integer> asThing = new TreeMap<>();
        private final Map<String, Integer> asElectrode = new TreeMap<>();
        private final Map<String, Integer> asDoer = new TreeMap<>();

        void count(String text) {
            Matcher code = CODE.matcher(text);
            while (code.find()) {
                String behind =
                        text.substring(code.end(), Math.min(text.length(), code.end() + REACH));
                all.merge(code.group(), 1, Integer::sum);
                asThing.merge(code.group(), AS_THING.matcher(behind).find() ? 1 : 0, Integer::sum);
                asElectrode.merge(
                        code.group(), AS_ELECTRODE.matcher(behind).find() ? 1 : 0, Integer::sum);
                asDoer.merge(code.group(), AS_DOER.matcher(behind).find() ? 1 : 0, Integer::sum);
            }
        }

        /// A numbered code needs one such use, any other two, one of them as a thing.
        Set<String> samples() {
            return all.entrySet().stream()
                    .filter(it -> it.getValue() >= LEAST_USES)
                    .map(Map.Entry::getKey)
                    .filter(this::isSample)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        int all(String code) {
            return all.getOrDefault(code, 0);
        }

        /// Whether a short form, whatever it is short for, is again and again what electrodes are
        /// made of.
        boolean isElectrode(String code) {
            return asElectrode.getOrDefault(code, 0) >= LEAST_CUES;
        }

        /// `ST1000` beside `ST1500`: a series of samples by the heat they were made at.
        boolean isHeated(String code) {
            Matcher heated = HEATED.matcher(code);
            return heated.matches()
                    && all.keySet().stream()
                            .filter(it -> it.startsWith(heated.group(1)) && !it.equals(code))
                            .filter(it -> HEATED.matcher(it).matches())
                            .anyMatch(it -> all(it) >= LEAST_USES);
        }

        private boolean isSample(String code) {
            int things = asThing.getOrDefault(code, 0);
            int cues = things + asDoer.getOrDefault(code, 0);
            boolean numbered = code.matches(".*[‐-]\\d+");
            return numbered ? cues > 0 : things > 0 && cues >= LEAST_CUES;
        }
    }

    /// The coined names in a stretch, where no other name reaches beyond them.
    List<RawName> find(ReadableText readable, Span stretch, List<RawName> taken) {
        List<RawName> found = new ArrayList<>();
        if (names.isEmpty()) {
            return found;
        }
        Matcher word = DerivedNames.words(readable.of(stretch));
        while (word.find()) {
            String name = coined(word.group());
            Span span = new Span(word.start(), word.start() + name.length());
            Span place = span.shifted(stretch.start());
            boolean free =
                    taken.stream()
                            .filter(it -> it.span().overlaps(place))
                            .allMatch(it -> isPart(it.span(), place));
            if (!name.isEmpty() && free) {
                found.add(
                        new RawName(
                                place,
                                name,
                                new Composite(
                                        PLURAL.matcher(name).replaceAll(""),
                                        List.of(),
                                        List.of(),
                                        "composite")));
            }
        }
        return found;
    }

    static boolean isPart(Span part, Span whole) {
        return whole.contains(part) && part.length() < whole.length();
    }

    /// The longest coined name that the word begins with, up to a border; empty where there is
    /// none.
    private String coined(String word) {
        for (int end = word.length(); end > 1; end--) {
            boolean border = end == word.length() || "/-‐–.+".indexOf(word.charAt(end)) >= 0;
            if (border && names.contains(word.substring(0, end))) {
                return word.substring(0, end);
            }
        }
        return "";
    }
}

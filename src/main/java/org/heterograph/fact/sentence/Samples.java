package org.heterograph.fact.sentence;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The samples of a paper: the composites that it makes and what it sets beside them ("pure SnS").
/// A phase of a composite, found in it, is none.
final class Samples {
    private static final Set<String> SOLID = Wording.words("solid_kinds");

    private static final Set<String> WHOLE = Wording.words("whole_kinds");

    private static final Set<String> COUNTER_ELECTRODES = Wording.words("counter_electrodes");

    private static final Pattern PLAIN =
            Pattern.compile("(?i)\\b(?:bare|pure|pristine|bulk|commercial|comparative)\\s$");

    private static final Pattern GENERAL =
            Pattern.compile("\\p{Lu}?[\\p{Ll}-]+(?:\\s[\\p{Ll}-]+){0,3}");

    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z][a-z]{0,11}0?");

    private static final String THING = "{several_samples}";

    /// Refers to several samples at once.
    private static final Pattern PLURAL =
            Wording.pattern(
                    "(?i)\\b(?<number>both|two|three|four|five|six|all|these|those|different|set\\sof)\\s(?:of\\s)?(?:the\\s)?(?:[\\w-]{1,20}\\s){0,3}"
                            + THING
                            + "\\b");

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");

    private static final int REMEMBERED = 8;
    private static final int OFTEN = 3;
    private static final int MAIN = 5;
    private static final int NAMED = 8;
    private static final int REACH_BACK = 20;

    private final Document document;

    /// How often each sample is named, in the order of first mention.
    private final Map<String, Integer> uses = new LinkedHashMap<>();

    private final Map<String, MaterialMention> first = new HashMap<>();
    private final Map<Span, List<Group>> plural = new HashMap<>();
    private final Map<Span, List<MaterialMention>> latest = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private boolean hasNames;

    private Samples(Document document) {
        this.document = document;
    }

    static Samples of(Document document, List<Telling> narrative) {
        Samples samples = new Samples(document);
        narrative.forEach(samples::count);
        samples.remember(narrative);
        return samples;
    }

    private void count(Telling telling) {
        for (MaterialMention it : solids(telling)) {
            if (!GENERAL.matcher(it.name()).matches()) {
                hasNames |= named.merge(it.entity(), 1, Integer::sum) >= NAMED;
            }
            if (isComposite(it) || isPlain(it) || uses.containsKey(it.entity())) {
                uses.merge(it.entity(), 1, Integer::sum);
                first.putIfAbsent(it.entity(), it);
            }
        }
    }

    /// A general word ("carbon", "graphite") where the paper has samples with names of their own.
    boolean isGeneral(MaterialMention it) {
        return GENERAL.matcher(it.name()).matches() && hasNames;
    }

    boolean isComposite(MaterialMention it) {
        return it.isComposite() || WHOLE.contains(it.composite().kind());
    }

    private boolean isPlain(MaterialMention it) {
        int from = Math.max(0, it.span().start() - REACH_BACK);
        return PLAIN.matcher(document.text().substring(from, it.span().start())).find();
    }

    /// For each sentence what was named before it, the latest first.
    private void remember(List<Telling> narrative) {
        List<Group> groups = List.of();
        List<MaterialMention> samples = List.of();
        for (Telling telling : narrative) {
            plural.put(telling.span(), groups);
            latest.put(telling.span(), samples);
            for (Group group : groups(telling)) {
                samples = latest(group.members().reversed().stream().filter(this::is), samples);
                groups = group.isPlural() ? latest(plural(group), groups) : groups;
            }
        }
    }

    private Stream<Group> plural(Group group) {
        return Stream.of(group).filter(it -> it.members().stream().allMatch(this::is));
    }

    private static <T> List<T> latest(Stream<T> now, List<T> before) {
        return Stream.concat(now, before.stream()).limit(REMEMBERED).toList();
    }

    boolean is(MaterialMention it) {
        return uses.containsKey(it.entity());
    }

    /// The solids of a sentence, those named in one breath together.
    List<Group> groups(Telling telling) {
        return Group.of(document, solids(telling));
    }

    private List<MaterialMention> solids(Telling telling) {
        return telling.sentence().materials().stream()
                .filter(it -> !document.text().startsWith("-like", it.span().end()))
                .filter(it -> SOLID.contains(it.composite().kind()))
                .filter(it -> !COUNTER_ELECTRODES.contains(it.composite().identity()))
                .toList();
    }

    /// Whether it is an element, which spectra and maps show and few papers test.
    boolean isElement(MaterialMention it) {
        boolean one = it.composite().phases().size() == 1 && it.composite().supports().isEmpty();
        return one
                && !is(it)
                && it.composite().phases().getFirst().formula().atoms().size() == 1
                && ELEMENT.matcher(it.name()).matches();
    }

    /// The paper's own composite, where the material is a part of it that stands there as such: a
    /// phase that is not called bare, or a support that is no sample itself.
    Optional<MaterialMention> own(Telling telling, MaterialMention part) {
        boolean support = part.composite().kind().equals("support") && !is(part);
        return main().filter(_ -> !isPlain(part))
                .filter(it -> support || Wholes.isPart(part, it))
                .map(it -> latest(telling, it));
    }

    private MaterialMention latest(Telling telling, MaterialMention sample) {
        return Stream.concat(
                        solids(telling).stream(),
                        latest.getOrDefault(telling.span(), List.of()).stream())
                .filter(it -> it.entity().equals(sample.entity()))
                .findFirst()
                .orElse(sample);
    }

    /// The sample named last before the sentence.
    Optional<MaterialMention> last(Telling telling) {
        return latest.getOrDefault(telling.span(), List.of()).stream()
                .filter(this::isComposite)
                .findFirst();
    }

    /// The composite that the paper names most.
    Optional<MaterialMention> main() {
        return uses.keySet().stream()
                .flatMap(it -> Optional.ofNullable(first.get(it)).stream())
                .filter(it -> isComposite(it) && count(it) >= MAIN)
                .max(
                        Comparator.<MaterialMention>comparingInt(this::count)
                                .thenComparing(MaterialMention::entity, Comparator.reverseOrder()));
    }

    private int count(MaterialMention it) {
        return uses.getOrDefault(it.entity(), 0);
    }

    /// The sample named last before the sentence that has the material as a part.
    Optional<MaterialMention> whole(Telling telling, MaterialMention part) {
        Stream<MaterialMention> here = solids(telling).stream().filter(this::is);
        return Stream.concat(here, latest.getOrDefault(telling.span(), List.of()).stream())
                .filter(it -> Wholes.isPart(part, it))
                .findFirst();
    }

    /// "both samples", "the three electrodes": the group of that number named last, else all
    /// samples that the paper names often.
    Optional<List<MaterialMention>> referred(Telling telling) {
        Matcher words = PLURAL.matcher(document.text(telling.span()).replaceAll("\\s+", " "));
        return words.find()
                ? Optional.of(referred(telling, words.group("number")))
                : Optional.empty();
    }

    private List<MaterialMention> referred(Telling telling, String word) {
        String number = word.toLowerCase(Locale.ROOT);
        int size = number.equals("both") ? 2 : NUMBERS.indexOf(number) + 2;
        return plural.getOrDefault(telling.span(), List.of()).stream()
                .filter(it -> size < 2 || it.entities() == size)
                .findFirst()
                .map(Group::members)
                .orElseGet(() -> often(size < 2 ? NUMBERS.size() : size));
    }

    private List<MaterialMention> often(int most) {
        return uses.entrySet().stream()
                .filter(it -> it.getValue() >= OFTEN)
                .map(it -> first.get(it.getKey()))
                .filter(it -> it != null)
                .limit(most)
                .toList();
    }
}

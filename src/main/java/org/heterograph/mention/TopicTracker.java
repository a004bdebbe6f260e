package org.heterograph.mention;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.name.Kinds;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Follows through the sentences of a paper which material "this material" is, and to which
/// works what is said is credited.
///
/// "Surname et al. \[n\] prepared X" opens a credit: what follows in the paragraph, until the
/// next such sentence, speaks of X and is credited to n. In an article about one material that
/// material is the topic where nothing else is.
final class TopicTracker {
    private static final Pattern CONTRAST =
            Pattern.compile(
                    "(?i)\\b(?:than|that of|those of|compared (?:with|to)|bare|pristine|pure|unlike|over|alone|instead of|versus|vs\\.?)\\s+(?:the\\s+|that of\\s+|those of\\s+)?(?:[\\w-]+\\s+)?$");

    private static final Set<String> COUNTER_ELECTRODES = Wording.words("counter_electrodes");

    /// `LixMoS2`: a host on its way.
    private static final Pattern LOADED = Pattern.compile("(?:Li|Na|K)[xyz][A-Z].*");

    private static final Pattern ELECTRODE = Wording.pattern("^\\s{topics}");

    private static final Pattern THE_CELL = Wording.pattern("\\b[Tt](?:he|his)\\s{whole_cells}\\b");

    private static final Pattern LATTER = Pattern.compile("\\b[Tt]he latter\\b");

    private static final int REACH_OF_CONTRAST = 40;

    private final Document document;
    private final CreditFinder creditFinder = new CreditFinder();
    private final Reported reported;
    private final Optional<MaterialMention> main;
    private Optional<MaterialMention> topic;
    private Optional<MaterialMention> lastCell = Optional.empty();
    private Optional<MaterialMention> lastComposite = Optional.empty();
    private List<String> credits = List.of();

    /// Whether a name right beside its mark has opened the credit, and with it the topic.
    private boolean isEpisode;

    TopicTracker(Document document, Optional<MaterialMention> main) {
        this.document = document;
        this.reported = new Reported(document);
        this.main = main;
        this.topic = main;
    }

    /// What a sentence speaks of and is credited to.
    record Setting(Optional<MaterialMention> topic, List<String> credits) {}

    void beginPassage() {
        topic = main;
        credits = List.of();
        isEpisode = false;
    }

    Setting next(Span sentence, List<MaterialMention> materials) {
        Setting setting = setting(sentence, materials);
        lastCell =
                materials.stream()
                        .filter(MaterialMention::isCell)
                        .reduce((earlier, later) -> later)
                        .or(() -> lastCell);
        if (!isEpisode && THE_CELL.matcher(document.text(sentence)).find()) {
            setting = new Setting(lastCell.or(setting::topic), setting.credits());
        }
        List<MaterialMention> composites =
                materials.stream().filter(MaterialMention::isComposite).toList();
        if (composites.isEmpty() && LATTER.matcher(document.text(sentence)).find()) {
            topic = lastComposite.or(() -> topic);
        }
        lastComposite = composites.isEmpty() ? lastComposite : Optional.of(composites.getLast());
        return setting;
    }

    private Setting setting(Span sentence, List<MaterialMention> materials) {
        boolean opens = credit(sentence);
        Optional<MaterialMention> subject = subject(sentence, materials);
        if (opens) {
            topic = subject.or(() -> main);
        } else if (subject.isPresent() && mayFollow(subject.get())) {
            topic = subject;
        }
        return new Setting(topic, credits.isEmpty() ? marks(sentence) : credits);
    }

    /// Goes on with the works credited so far, or to those that the sentence names. Says whether
    /// one is named right beside its mark, as where a new stretch begins.
    private boolean credit(Span sentence) {
        if (!reported.goesOn(sentence)) {
            credits = List.of();
            isEpisode = false;
        }
        List<Credit> named = reported.results(sentence, creditFinder.findFar(document, sentence));
        if (named.isEmpty()) {
            credits = reported.isOpened(sentence) ? opened(sentence) : credits;
            return false;
        }
        credits = named.stream().flatMap(it -> it.labels().stream()).distinct().toList();
        boolean opens =
                !reported.results(sentence, creditFinder.find(document, sentence)).isEmpty();
        isEpisode = isEpisode || opens;
        return opens;
    }

    /// A mere phase does not take the place of a composite, nor of what an article is about.
    private boolean mayFollow(MaterialMention subject) {
        return isWhole(subject)
                || isElectrode(subject)
                || topic.filter(MaterialMention::isComposite).isEmpty() && main.isEmpty();
    }

    /// A composite, or a sample that the paper calls by a name of its own.
    private static boolean isWhole(MaterialMention it) {
        return it.isComposite()
                || it.composite().phases().isEmpty() && it.composite().kind().equals("composite")
                || it.composite().kind().equals(Kinds.FULL_CELL);
    }

    /// `the commercial MoS2 anode`
    private boolean isElectrode(MaterialMention subject) {
        int end = Math.min(document.text().length(), subject.span().end() + 12);
        return ELECTRODE.matcher(document.text(new Span(subject.span().end(), end))).find();
    }

    /// The works that a sentence turns to by their marks alone, unless it goes on with the same.
    private List<String> opened(Span sentence) {
        List<String> marks = marks(sentence);
        return marks.isEmpty() || credits.stream().anyMatch(marks::contains) ? credits : marks;
    }

    /// Outside of a credited stretch a sentence reports the works it cites itself.
    private List<String> marks(Span sentence) {
        if (!reported.isByMarks(sentence)) {
            return List.of();
        }
        return document
                .citations(
                        new Span(
                                sentence.start(),
                                Math.min(document.text().length(), sentence.end() + 1)))
                .stream()
                .map(CitationMark::labels)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// The first composite that is not only compared with, else the first phase or support.
    private Optional<MaterialMention> subject(Span sentence, List<MaterialMention> materials) {
        List<MaterialMention> own =
                materials.stream()
                        .filter(TopicTracker::canBeTopic)
                        .filter(it -> !isContrast(sentence, it.span()))
                        .toList();
        return own.stream()
                .filter(TopicTracker::isWhole)
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /// Ions, salts, solvents and the alkali metals that cells are tested against are what a
    /// sentence mentions, not what it speaks of.
    private static boolean canBeTopic(MaterialMention it) {
        String kind = it.composite().kind();
        boolean electrode =
                kind.equals("phase")
                        || kind.equals("heterostructure")
                        || kind.equals("composite")
                        || kind.equals("support")
                        || kind.equals(Kinds.FULL_CELL);
        return electrode
                && !Species.isNoSample(it)
                && !LOADED.matcher(it.name()).matches()
                && !COUNTER_ELECTRODES.contains(it.composite().identity());
    }

    private boolean isContrast(Span sentence, Span name) {
        int from = Math.max(sentence.start(), name.start() - REACH_OF_CONTRAST);
        return CONTRAST.matcher(document.text(new Span(from, name.start()))).find();
    }
}

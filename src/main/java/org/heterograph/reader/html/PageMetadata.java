package org.heterograph.reader.html;

import org.heterograph.document.PaperKind;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.composition.PersonName;
import org.heterograph.reader.markup.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the head of a page says of the paper: `citation_…` tags that Google Scholar asks for, PRISM
/// and Dublin Core, linked data (schema.org); in this order.
///
/// @param title empty where the page names none
/// @param summary the abstract, where it is given as metadata
record PageMetadata(
        String title,
        List<Author> authors,
        Optional<WorkId> doi,
        Optional<String> year,
        Optional<String> journal,
        Optional<String> volume,
        Optional<String> pages,
        Optional<String> summary,
        List<String> keywords,
        Optional<String> language,
        PaperKind kind) {

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

    /// ` | Journal of Power Sources`, ` - ScienceDirect`, ` - PMC`.
    private static final Pattern SITE = Pattern.compile("\\s++[|–-]\\s++[^|–-]{2,60}$");

    static PageMetadata of(Element page) {
        Map<String, List<String>> tags = tags(page);
        LinkedData linked = LinkedData.of(page);
        String article = first(tags, "citation_article_type", "dc.type.articletype").orElse("");
        return new PageMetadata(
                title(page, tags, linked),
                authors(tags, linked),
                doi(tags).or(linked::doi),
                first(
                                tags,
                                "citation_publication_date",
                                "citation_date",
                                "citation_year",
                                "prism.publicationdate",
                                "citation_online_date",
                                "dc.date",
                                "dcterms.issued",
                                "article:published_time")
                        .or(linked::published)
                        .flatMap(PageMetadata::year),
                first(
                                tags,
                                "citation_journal_title",
                                "prism.publicationname",
                                "dc.source",
                                "citation_inbook_title")
                        .or(linked::journal),
                first(tags, "citation_volume", "prism.volume"),
                pages(tags),
                first(tags, "citation_abstract", "dc.description", "dcterms.abstract")
                        .or(linked::description),
                keywords(tags),
                Optional.of(page.attribute("lang"))
                        .filter(it -> !it.isBlank())
                        .or(() -> first(tags, "citation_language", "dc.language"))
                        .map(it -> it.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""))
                        .filter(it -> it.matches("[a-z]{2,3}")),
                article.toLowerCase(Locale.ROOT).contains("review")
                        ? PaperKind.REVIEW
                        : PaperKind.UNKNOWN);
    }

    private static Map<String, List<String>> tags(Element page) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        page.all("meta")
                .filter(it -> !it.attribute("content").isBlank())
                .forEach(
                        it -> {
                            String name =
                                    it.attribute("name").isEmpty()
                                            ? it.attribute("property")
                                            : it.attribute("name");
                            tags.computeIfAbsent(
                                            name.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                                    .add(flat(it.attribute("content")));
                        });
        return tags;
    }

    /// Some tags hold mark-up.
    private static String flat(String content) {
        return content.replaceAll("</?[a-zA-Z][^<>]{0,100}>", "")
                .replaceAll("[\\s\\h]++", " ")
                .strip();
    }

    private static Optional<String> first(Map<String, List<String>> tags, String... names) {
        for (String name : names) {
            if (tags.containsKey(name)) {
                return Optional.of(tags.get(name).getFirst());
            }
        }
        return Optional.empty();
    }

    private static String title(Element page, Map<String, List<String>> tags, LinkedData linked) {
        return first(tags, "citation_title", "dc.title", "dcterms.title", "prism.title")
                .or(linked::title)
                .or(() -> first(tags, "og:title").map(PageMetadata::withoutSite))
                .or(() -> page.all("title").findFirst().map(it -> withoutSite(it.flatText())))
                .orElse("");
    }

    private static String withoutSite(String title) {
        return SITE.matcher(title).replaceFirst("");
    }

    private static List<Author> authors(Map<String, List<String>> tags, LinkedData linked) {
        for (String name :
                List.of("citation_author", "citation_authors", "dc.creator", "dc.contributor")) {
            List<Author> found =
                    tags.getOrDefault(name, List.of()).stream()
                            .flatMap(it -> Pattern.compile("\\s*;\\s*").splitAsStream(it))
                            .flatMap(it -> PersonName.read(it).stream())
                            .distinct()
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return linked.authors().stream().flatMap(it -> PersonName.read(it).stream()).toList();
    }

    private static Optional<WorkId> doi(Map<String, List<String>> tags) {
        for (String name :
                List.of(
                        "citation_doi",
                        "prism.doi",
                        "dc.identifier",
                        "dcterms.identifier",
                        "doi",
                        "evt-doipage",
                        "publication_doi")) {
            for (String content : tags.getOrDefault(name, List.of())) {
                if (WorkId.findIn(content).isPresent()) {
                    return WorkId.findIn(content);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> pages(Map<String, List<String>> tags) {
        Optional<String> last = first(tags, "citation_lastpage", "prism.endingpage");
        return first(tags, "citation_firstpage", "prism.startingpage")
                .map(
                        it ->
                                last.filter(end -> !end.equals(it))
                                        .map(end -> it + "–" + end)
                                        .orElse(it));
    }

    private static List<String> keywords(Map<String, List<String>> tags) {
        return tags
                .getOrDefault("citation_keywords", tags.getOrDefault("keywords", List.of()))
                .stream()
                .flatMap(it -> Pattern.compile("\\s*[;,]\\s*").splitAsStream(it))
                .filter(it -> !it.isBlank() && it.length() < 80)
                .distinct()
                .limit(30)
                .toList();
    }

    private static Optional<String> year(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    Bibliography work(String printedTitle) {
        return new Bibliography(printedTitle, authors, doi, year, journal, volume, pages);
    }
}

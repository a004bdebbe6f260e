package org.heterograph.reader.html;

import org.heterograph.reader.markup.Element;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What surrounds a paper on its page: menus, banners, buttons, links to other papers.
final class Surroundings {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "style",
                    "nav",
                    "footer",
                    "form",
                    "button",
                    "noscript",
                    "template",
                    "iframe",
                    "svg",
                    "dialog",
                    "object",
                    "embed",
                    "select",
                    "input",
                    "textarea",
                    "audio",
                    "video",
                    "canvas",
                    "link",
                    "annotation",
                    "annotation-xml");

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "search",
                    "dialog",
                    "alertdialog",
                    "complementary",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tooltip");

    /// Words of class names and ids.
    private static final Set<String> NAMES =
            Set.of(
                    "cookie",
                    "cookies",
                    "consent",
                    "share",
                    "sharing",
                    "social",
                    "breadcrumb",
                    "breadcrumbs",
                    "toolbar",
                    "sidebar",
                    "menu",
                    "navbar",
                    "metrics",
                    "altmetric",
                    "advert",
                    "advertisement",
                    "ads",
                    "download",
                    "downloads",
                    "newsletter",
                    "subscribe",
                    "popup",
                    "modal",
                    "tooltip",
                    "login",
                    "signin",
                    "pagination",
                    "recommendations",
                    "recommended",
                    "permissions",
                    "noprint",
                    "usa-banner",
                    "skip",
                    "sr",
                    "visuallyhidden",
                    "ncbi-alerts");

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?i).*\\b(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text)\\b.*");

    /// What links and small headings say that belong to the page, not to the paper.
    private static final Pattern LINK_WORDS =
            Pattern.compile(
                    "(?i)\\[?(?:full size (?:image|table)|open in (?:a new tab|figure viewer|viewer)|powerpoint( slide)?|download(?: figure| pdf| citation| slide| references)?"
                            + "|view(?: article| in article| large image| in scopus| pdf| figure| table)?|google ?scholar|cas|pubmed|pubmed central|crossref|article|ads|mathscinet|pmc free article|web of science(?:®|.{0,3}times cited)?"
                            + "|search pubmed|export|figure viewer|enlarge|large image|high-res image|caption|green version|scopus|full text|links?|chemport|isi|medline|show more|open url|¶|↑|\\^|back to top|jump to|see figure|print|expand|collapse)\\]?");

    private static final Pattern SECTIONS =
            Pattern.compile(
                    "(?i)(?:similar articles|cited by.*|links to ncbi.*|recommended(?: articles| reading)?|related (?:articles?|content|papers|information)|metrics|article metrics|share(?: this.*)?|actions|permalink|resources|associated data"
                            + "|rights and permissions|about this article|cite this article|citing articles.*|download(?:s| pdf)?|figures|tables|figures and tables|in this article|on this page|navigation|search|article menu|article information menu|table of contents|contents|outline"
                            + "|subjects|author notes menu|view options|citations?|export citation|supporting information menu|more (?:articles|from).*|explore.*|keep up.*|follow us.*|sign up.*|comments?|reviews|log ?in|sections|part of.*collection|change history|advertisement|additional links|publication types|mesh terms|linkout.*|graphical abstract)");

    private Surroundings() {}

    static boolean holds(String name, Map<String, String> attributes) {
        if (name.equals("script")) {
            return !attributes.getOrDefault("type", "").contains("ld+json");
        }
        return ELEMENTS.contains(name)
                || attributes.containsKey("hidden")
                || ROLES.contains(attributes.getOrDefault("role", ""))
                || HIDDEN.matcher(attributes.getOrDefault("class", "")).matches()
                || (!isPaper(name) && named(attributes));
    }

    /// The whole paper may lie in an element with any class.
    private static boolean isPaper(String name) {
        return Set.of("html", "body", "main", "article", "head", "meta", "title", "math")
                .contains(name);
    }

    private static boolean named(Map<String, String> attributes) {
        String names =
                attributes.getOrDefault("class", "") + " " + attributes.getOrDefault("id", "");
        return Arrays.stream(names.toLowerCase(Locale.ROOT).split("[\\s_]++|--?"))
                .anyMatch(NAMES::contains);
    }

    /// Whether the link or label says what to do with the page.
    static boolean isLinkWords(Element element) {
        String words =
                element.is("a", "span", "button", "h4", "h5", "h6") ? element.flatText() : "";
        return !words.isEmpty()
                && words.length() < 40
                && (element.is("a") || words.length() > 5)
                && LINK_WORDS.matcher(words).matches();
    }

    /// Whether a section of this title is none of the paper's.
    static boolean isSection(String title) {
        return SECTIONS.matcher(title.strip()).matches();
    }

    /// Words of an element's class and id, in lower case.
    static Set<String> names(Element element) {
        String names = element.attribute("class") + " " + element.attribute("id");
        return Set.copyOf(
                Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^a-z]++"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
    }
}

package org.heterograph.reader.html;

import org.heterograph.reader.markup.Element;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds where on a page the paper begins.
final class PageTitle {
    private static final int LEAST_LETTERS = 8;

    private PageTitle() {}

    /// The heading that prints the title: that of the metadata, else the first of the highest rank.
    static Optional<Element> find(Element page, String title) {
        List<Element> headings = page.all().filter(Blocks::isHeading).toList();
        String wanted = letters(title);
        Optional<Element> same =
                headings.stream()
                        .filter(it -> !wanted.isEmpty() && isSame(letters(it.flatText()), wanted))
                        .findFirst();
        return same.or(
                () ->
                        headings.stream()
                                .filter(it -> it.is("h1"))
                                .filter(it -> letters(it.flatText()).length() >= LEAST_LETTERS)
                                .findFirst());
    }

    private static boolean isSame(String printed, String wanted) {
        return printed.equals(wanted)
                || printed.length() > wanted.length() / 2 && wanted.startsWith(printed)
                || printed.startsWith(wanted) && wanted.length() >= LEAST_LETTERS;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "");
    }

    /// The innermost element meant for the paper that holds the title and most of the text.
    static Element paper(Element page, Optional<Element> title) {
        int all = page.all("body").findFirst().orElse(page).flatText().length();
        Element paper = page;
        for (Element candidate : page.all("body", "main", "article").toList()) {
            boolean holdsTitle =
                    title.filter(it -> candidate.all().anyMatch(e -> e == it)).isPresent();
            if (holdsTitle && candidate.flatText().length() * 2 >= all) {
                paper = candidate;
            }
        }
        return paper;
    }
}

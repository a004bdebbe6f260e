package org.heterograph.reader.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/// The names that nearly all papers give to their customary sections.
public final class SectionNames {
    private static final Pattern ABSTRACT = Pattern.compile("abstract|summary|graphical abstract");

    private static final Pattern REFERENCES =
            Pattern.compile(
                    "references?|(?:notes and )?references(?: and notes)?|literature(?: cited)?|bibliography|works cited|references cited|literaturverzeichnis");

    private static final Pattern BACK_MATTER =
            Pattern.compile(
                    "(?:acknowledge?ments?|acknowledgment of.*+|conflicts? of interests?.*+|competing (?:financial )?interests?.*+|declarations?(?: of .*+)?"
                            + "|(?:credit )?authors?.{0,3} ?(?:contributions?|information).*+|author contributions? statement|credit authorship.*+|funding.*+|data availability.*+|availability of data.*+"
                            + "|code availability.*+|data and code.*+|materials availability.*+|supplement(?:ary|al) (?:materials?|information|data)|supporting information(?: available)?|associated content"
                            + "|ethics .*+|ethical .*+|informed consent.*+|institutional review.*+|keywords?|key words|notes|orcid|orcid ids?|corresponding authors?|abbreviations|additional information"
                            + "|publisher.s note|disclosures?|consent for publication|electronic supplementary.*+|author details|rights and permissions|open access|reporting summary|peer review.*+|how to cite.*+|biograph(?:y|ies))");

    private SectionNames() {}

    public static boolean isAbstract(String title) {
        return ABSTRACT.matcher(plain(title)).matches();
    }

    public static boolean isReferences(String title) {
        return REFERENCES.matcher(plain(title)).matches();
    }

    public static boolean isBackMatter(String title) {
        return BACK_MATTER.matcher(plain(title)).matches();
    }

    public static boolean isIntroduction(String title) {
        return plain(title).startsWith("introduction");
    }

    /// Whether the line is one of the customary names and nothing else.
    public static boolean isCustomary(String title) {
        return isAbstract(title)
                || isReferences(title)
                || isBackMatter(title)
                || plain(title)
                        .matches(
                                "introduction|results?|results and discussions?|discussions?|conclusions?|methods?|experimental(?: section)?|materials and methods");
    }

    private static String plain(String title) {
        String plain =
                title.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^[■●▪▶•\\s]++|[\\s.:†‡*]++$", "");
        boolean spacedOut = plain.length() > 5 && plain.matches("(?:\\p{L} ){3,}\\p{L}");
        return spacedOut ? plain.replace(" ", "") : plain;
    }
}

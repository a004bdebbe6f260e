package org.heterograph.reader.pdf;

import org.heterograph.document.Box;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Link;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The DOIs that the paper only links to, as behind the word `CrossRef` at the end of an entry.
final class LinkedWorks {
    private record Target(Box box, WorkId doi) {}

    private final Map<Integer, List<Target>> targets = new HashMap<>();

    LinkedWorks(PdfContent pdf) {
        for (PageContent page : pdf.pages()) {
            List<Target> own = page.links().stream().flatMap(it -> target(it).stream()).toList();
            targets.put(page.page().number(), own);
        }
    }

    private static Optional<Target> target(Link link) {
        return WorkId.findIn(decoded(link.address())).map(doi -> new Target(link.box(), doi));
    }

    /// DOIs with brackets are written with `%28` in addresses.
    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /// The work with the one DOI that its lines link to, where none is printed, or only its
    /// beginning was read.
    Bibliography complete(Bibliography work, List<PageLine> lines) {
        List<WorkId> linked =
                lines.stream()
                        .flatMap(line -> on(line).stream())
                        .filter(it -> work.doi().isEmpty() || begins(work.doi().get(), it))
                        .distinct()
                        .limit(2)
                        .toList();
        return linked.size() == 1 ? withDoi(work, linked.getFirst()) : work;
    }

    private static boolean begins(WorkId printed, WorkId linked) {
        return linked.doi().startsWith(printed.doi());
    }

    private List<WorkId> on(PageLine line) {
        Box words = line.line().box();
        return targets.getOrDefault(line.page(), List.of()).stream()
                .filter(it -> words.containsPoint(it.box().centerX(), it.box().centerY()))
                .map(Target::doi)
                .toList();
    }

    private static Bibliography withDoi(Bibliography work, WorkId doi) {
        return new Bibliography(
                work.title(),
                work.authors(),
                Optional.of(doi),
                work.year(),
                work.journal(),
                work.volume(),
                work.pages());
    }
}

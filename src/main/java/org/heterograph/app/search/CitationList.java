package org.heterograph.app.search;

import org.heterograph.exchange.citation.BibTeX;
import org.heterograph.exchange.citation.CitedWorks;
import org.heterograph.exchange.citation.Ris;
import org.heterograph.fact.Extraction;
import org.heterograph.index.Hit;
import org.heterograph.library.Library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The papers of hits for a reference manager, each once, in the order of their best hits.
///
/// @param format that the manager reads
public record CitationList(Format format, Library library) {
    /// What reference managers read.
    public enum Format {
        BIB("application/x-bibtex"),
        RIS("application/x-research-info-systems");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /// As options and endings of files name it.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public String write(List<Hit> hits) {
        CitedWorks works = new CitedWorks();
        hits.stream()
                .map(Hit::paper)
                .distinct()
                .map(library::extraction)
                .flatMap(Optional::stream)
                .map(Extraction::document)
                .forEach(works::paper);
        StringBuilder text = new StringBuilder();
        try {
            switch (format) {
                case BIB -> BibTeX.write(works.works(), text);
                case RIS -> Ris.write(works.works(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

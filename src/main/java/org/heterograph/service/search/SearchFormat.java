package org.heterograph.service.search;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

import org.heterograph.app.search.CitationList;
import org.heterograph.search.SearchRequest;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What hits are written as.
enum SearchFormat {
    JSON(MediaType.APPLICATION_JSON),
    TEXT(Wanted.TEXT),
    BIB(Wanted.BIB),
    RIS(Wanted.RIS);

    private final String mediaType;

    SearchFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The one that is named, or else the first that the headers accept.
    static SearchFormat of(@Nullable String name, HttpHeaders headers) {
        return name == null || name.isEmpty() ? accepted(headers) : named(name);
    }

    private static SearchFormat named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.because(
                                        Status.BAD_REQUEST,
                                        "no format '" + name + "'; take " + keys()));
    }

    private static String keys() {
        return Arrays.stream(values()).map(SearchFormat::key).collect(Collectors.joining(", "));
    }

    private static SearchFormat accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(it -> !it.isWildcardType())
                .flatMap(type -> Arrays.stream(values()).filter(it -> it.fits(type)))
                .findFirst()
                .orElse(JSON);
    }

    private boolean fits(MediaType type) {
        MediaType own = MediaType.valueOf(mediaType);
        return own.isCompatible(type);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /// Hits when nobody says how many: a list of papers is wanted whole.
    int size() {
        return citations().isPresent() ? SearchRequest.LARGEST_SIZE : SearchRequest.DEFAULT_SIZE;
    }

    /// For reference managers.
    Optional<CitationList.Format> citations() {
        return switch (this) {
            case BIB -> Optional.of(CitationList.Format.BIB);
            case RIS -> Optional.of(CitationList.Format.RIS);
            case JSON, TEXT -> Optional.empty();
        };
    }
}

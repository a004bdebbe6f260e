package org.heterograph.cli.store;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A file and words as the fields of a form (RFC 7578).
record MultipartBody(String contentType, BodyPublisher publisher) {

    /// @param words fields besides the file; empty ones are left out
    static MultipartBody of(String field, Path file, Map<String, String> words)
            throws FileNotFoundException {
        String boundary = UUID.randomUUID().toString();
        String before =
                words.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it -> field(boundary, it.getKey(), it.getValue()))
                        .collect(Collectors.joining());
        String name = file.getFileName().toString().replaceAll("[\"\\p{Cntrl}]", "_");
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                .formatted(boundary, field, name)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        return new MultipartBody(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(
                        BodyPublishers.ofString(before + head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    }

    private static String field(String boundary, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value);
    }
}

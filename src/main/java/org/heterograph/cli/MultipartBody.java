package org.heterograph.cli;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;

/// A file as the field of a form (RFC 7578).
record MultipartBody(String contentType, BodyPublisher publisher) {

    static MultipartBody of(String field, Path file) throws FileNotFoundException {
        String boundary = UUID.randomUUID().toString();
        String name = file.getFileName().toString().replaceAll("[\"\\p{Cntrl}]", "_");
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                .formatted(boundary, field, name)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        return new MultipartBody(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    }
}

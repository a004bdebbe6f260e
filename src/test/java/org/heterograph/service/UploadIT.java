package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.paper.FileId;
import org.heterograph.support.PdfBuilder;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A paper on its way in and out over HTTP, and what is no paper.
class UploadIT {
    private static final int TRIES = 240;
    private static final int BETWEEN_TRIES = 500;
    private static final String BOUNDARY = "a-boundary";

    private final Served served = Served.corpus();

    private HttpResponse<String> sent(byte[] content, String name, String authorization) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"input\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return served.send(
                "/api/papers",
                it ->
                        it.POST(BodyPublishers.ofByteArray(body.toByteArray()))
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .header("Authorization", authorization));
    }

    private HttpResponse<String> sent(byte[] content, String name) {
        return sent(content, name, "Bearer " + served.token());
    }

    private String outcome(HttpResponse<String> accepted) throws InterruptedException {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String task = accepted.headers().firstValue("Location").orElseThrow();
        String path = task.substring(task.indexOf("/api/tasks/"));
        for (int i = 0; i < TRIES; i++) {
            String state = served.get(path).body();
            if (state.contains("\"state\":\"done\"")) {
                return state;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
        throw new IllegalStateException("not read in time: " + path);
    }

    private static byte[] paper() {
        return new PdfBuilder()
                .page()
                .text(72, 90, 18, "Tin selenide on carbon for sodium storage")
                .paragraph(
                        72,
                        130,
                        450,
                        11,
                        "The SnSe2@C anode delivers 412 mA h g-1 after 300 cycles at 2 A g-1.")
                .build();
    }

    @Test
    void takesAPaperInAndOut() throws InterruptedException {
        byte[] paper = paper();
        String id = FileId.of(paper).sha256();

        assertThat(outcome(sent(paper, "tin-selenide.pdf"))).contains("\"outcome\":\"added\"", id);
        assertThat(served.get("/api/papers").body()).contains(id);
        assertThat(outcome(sent(paper, "tin-selenide.pdf"))).contains("\"outcome\":\"unchanged\"");

        HttpResponse<String> removed =
                served.send(
                        "/api/papers/" + id,
                        it -> it.DELETE().header("Authorization", "Bearer " + served.token()));

        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(served.get("/api/papers").body()).doesNotContain(id);
        assertThat(served.get("/api/papers/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void takesNothingWithAWrongToken() {
        assertThat(sent(paper(), "x.pdf", "Bearer wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void saysOfEachFileThatIsNoPaperWhatIsWrong() throws IOException, InterruptedException {
        byte[] cut = java.util.Arrays.copyOf(paper(), 300);
        Map<String, byte[]> files =
                new TreeMap<>(
                        Map.of(
                                "empty.pdf",
                                new byte[0],
                                "cut.pdf",
                                cut,
                                "words.pdf",
                                "no paper at all".getBytes(StandardCharsets.UTF_8),
                                "page.pdf",
                                "<!doctype html><html><body>Log in</body></html>"
                                        .getBytes(StandardCharsets.UTF_8)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String outcome = outcome(sent(file.getValue(), file.getKey()));

            assertThat(outcome)
                    .contains("\"outcome\":\"failed\"", file.getKey())
                    .doesNotContain("fault of the program", "Exception");
        }
        assertThat(served.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}

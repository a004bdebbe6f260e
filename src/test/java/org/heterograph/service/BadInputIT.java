package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// What nobody should send: each gets one line and the right status, and the server goes on.
class BadInputIT {
    private final Served served = Served.corpus();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "((((((((((((((((((((",
                "AND OR NOT",
                "capacity > > 400",
                "capacity > 99999999999999999999999999999999 mAh/g",
                "*:*",
                "kind:",
                "material:\"",
                "/.*.*.*x/",
                "a~99",
                "\\",
                "<script>alert(1)</script>",
                "'; DROP TABLE papers; --",
                "\u202e\u0000\ud83d\ude00",
                "* ? *?*?*?*?"
            })
    void searchesForWhateverIsTyped(String words) {
        HttpResponse<String> answer =
                served.get("/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void searchesForVeryManyWords() {
        HttpResponse<String> answer = served.get("/api/search?q=" + "capacity+".repeat(400));

        assertThat(answer.statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/api/nothing, 404",
        "/api/papers/0123456789ab, 404",
        "/api/papers/0123456789ab/file, 404",
        "/api/papers/0123456789ab/lines, 404",
        "/api/tasks/none, 404",
        "/api/search?q=x&size=many, 400",
        "/api/search?q=x&size=-1, 400",
        "/api/search?q=x&cursor=none, 400",
        "/api/search?q=x&facet=none, 400",
        "/api/facts?size=many, 400",
        "/api/export?paper=0123456789ab, 404"
    })
    void saysInALineWhatIsWrong(String path, int status) {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body().lines()).hasSize(1);
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void saysThatAMethodIsNotForAnAddress() {
        HttpResponse<String> answer =
                served.send("/api/papers", it -> it.PUT(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body().lines()).hasSize(1);
    }

    @Test
    void letsPagesReachNoOtherHost() {
        HttpResponse<String> page = served.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(page.body()).doesNotContain("https://", "http://");
    }
}

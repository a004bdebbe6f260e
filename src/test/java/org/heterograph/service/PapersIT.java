package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Program;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class PapersIT {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{64})\"");

    private final Served served = Served.corpus();

    @Test
    void listsThePapersOfTheCorpus() {
        long papers =
                Program.corpus().toFile().listFiles((_, name) -> name.endsWith(".pdf")).length;

        assertThat(ID.matcher(served.get("/api/papers").body()).results().count())
                .isGreaterThanOrEqualTo(papers);
    }

    @Test
    void givesAPaperItsFileAndItsLines() {
        String id = firstId();

        assertThat(served.get("/api/papers/" + id).body()).contains("\"title\":");
        assertThat(served.get("/api/papers/" + id + "/lines").body())
                .startsWith("{\"type\":\"document\"");
        HttpResponse<String> file = served.get("/api/papers/" + id + "/file");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.body()).startsWith("%PDF-");
    }

    @Test
    void letsNobodyWriteWithoutTheToken() {
        assertThat(served.send("/api/papers/" + firstId(), it -> it.DELETE()).statusCode())
                .isEqualTo(401);
        assertThat(
                        served.send("/api/papers", it -> it.POST(BodyPublishers.ofString("x")))
                                .statusCode())
                .isIn(401, 415);
    }

    @Test
    void saysThatAPaperIsUnknown() {
        HttpResponse<String> answer = served.get("/api/papers/0123456789ab");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no paper 0123456789ab");
    }

    private String firstId() {
        return ID.matcher(served.get("/api/papers").body())
                .results()
                .map((MatchResult it) -> it.group(1))
                .findFirst()
                .orElseThrow();
    }
}

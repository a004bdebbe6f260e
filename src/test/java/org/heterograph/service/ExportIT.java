package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Program;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/// All that is known, taken away.
class ExportIT {
    private final Served served = Served.corpus();

    @Test
    void givesTheStatementsOfAllPapersAsJsonLines() {
        HttpResponse<String> lines = served.get("/api/export?format=jsonl");

        assertThat(lines.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(lines.body().lines()).allMatch(it -> it.startsWith("{\"type\":\""));
        assertThat(lines.body().lines().filter(it -> it.startsWith("{\"type\":\"document\"")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void givesANamedGraphAPaperAsTrig() {
        HttpResponse<String> trig = served.get("/api/export");

        assertThat(trig.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/trig");
        assertThat(trig.body())
                .contains("PREFIX hg:", "<https://w3id.org/heterograph/id/file/", "hg:Measurement");
    }

    @Test
    void printsThroughTheCommandLineWhatTheServerGives() {
        Program.Run run =
                Program.run("export", "--format", "jsonl", "--home", served.home().toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(served.get("/api/export?format=jsonl").body());
    }

    @Test
    void saysWhatFormatsThereAre() {
        HttpResponse<String> answer = served.get("/api/export?format=doc");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("no format 'doc'; take trig,");
    }
}

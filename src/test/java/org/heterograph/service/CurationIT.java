package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Program;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Conflicts and decisions over HTTP, and through the server from the command line.
class CurationIT {
    private static final Pattern FACT = Pattern.compile("\"fact\":\"([0-9a-f]{16})\"");

    private final Served served = Served.corpus();

    @Test
    void listsConflictsWithTheirPlaces() {
        HttpResponse<String> json = served.get("/api/conflicts?severity=hard&kind=table-text");

        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(json.body())
                .contains("\"kind\":\"table-text\"", "\"boxes\":[[", "\"page\":2", "356 mAh/g")
                .doesNotContain("abstract-body");
        assertThat(served.send("/api/conflicts", it -> it.header("Accept", "text/plain")).body())
                .contains("hard  reference  ");
        assertThat(served.get("/api/conflicts?paper=ffffff").statusCode()).isEqualTo(404);
    }

    @Test
    void takesADecisionOnlyWithTheToken() {
        String body = "{\"verb\":\"accept\",\"fact\":\"" + fact() + "\",\"who\":\"Vega\",\"why\":\"seen\"}";

        assertThat(decide(body, "Bearer none").statusCode()).isEqualTo(401);
        HttpResponse<String> accepted = decide(body, "Bearer " + served.token());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(served.get("/api/curation").body()).contains("\taccept\t", "\tVega\tseen");
        assertThat(served.get("/api/curation/gold").body()).isNotBlank();
    }

    @Test
    void saysInALineWhatCannotBeDecided() {
        String token = "Bearer " + served.token();

        assertThat(decide("{\"verb\":\"reject\",\"fact\":\"0000000000000000\"}", token).body())
                .startsWith("no fact 0000000000000000 is asserted");
        assertThat(decide("{\"verb\":\"merge\",\"one\":\"X9\",\"other\":\"Y9\"}", token).body())
                .startsWith("no material 'X9'");
        assertThat(decide("{\"verb\":\"bless\"}", token).body()).startsWith("no verb 'bless'");
    }

    @Test
    void auditsAndDecidesFromTheCommandLine() {
        String home = served.home().toString();

        Program.Run audit = Program.run("audit", "--severity", "hard", "--home", home);
        assertThat(audit.status()).as(audit.err()).isZero();
        assertThat(audit.out()).contains("hard  ", "    p. ");
        Program.Run accept =
                Program.run("accept", fact(), "--who", "Lyra", "--why", "read", "--home", home);
        assertThat(accept.status()).as(accept.err()).isZero();
        assertThat(Program.run("curation", "--home", home).out()).contains("\tLyra\tread");
        assertThat(Program.run("reject", "0000000000000000", "--home", home).status())
                .isEqualTo(2);
    }

    private String fact() {
        Matcher found = FACT.matcher(served.get("/api/conflicts").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> decide(String body, String authorization) {
        return served.send(
                "/api/curation",
                it ->
                        it.POST(BodyPublishers.ofString(body))
                                .header("Content-Type", "application/json")
                                .header("Authorization", authorization));
    }
}

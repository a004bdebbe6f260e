package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

class SearchIT {
    private final Served served = Served.corpus();

    @Test
    void findsWordsOfTheCorpusWithPageAndBoxes() {
        HttpResponse<String> answer = served.get("/api/search?q=capacity&size=3");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"total\":", "\"tookMs\":", "\"page\":", "\"boxes\":[[", "\"facets\":{");
    }

    @Test
    void understandsAFormulaHoweverItIsPrinted() {
        String plain =
                served.get("/api/search?q=MoS2&size=0").body().replaceAll("\"tookMs\":\\d+", "");
        String scripted =
                served.get("/api/search?q=MoS%E2%82%82&size=0")
                        .body()
                        .replaceAll("\"tookMs\":\\d+", "");

        assertThat(plain).isEqualTo(scripted).doesNotContain("\"total\":0");
    }

    @Test
    void showsStatementsInThePlaceOfPassagesWhenThatKindIsChosen() {
        assertThat(served.get("/api/search?q=capacity&facet=kind:fact&size=1").body())
                .contains("\"kind\":\"fact\"")
                .doesNotContain("\"total\":0");
    }

    @Test
    void givesJsonUnlessPlainTextIsAskedFor() {
        assertThat(served.get("/api/search?q=capacity").body()).startsWith("{\"total\":");
        assertThat(
                        served.send(
                                        "/api/search?q=capacity",
                                        it -> it.GET().header("Accept", "text/plain"))
                                .body())
                .contains(" hits in ", "[capacity]");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        HttpResponse<String> answer = served.get("/api/search?q=x&size=100000");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("size is a number from 0 to");
    }
}

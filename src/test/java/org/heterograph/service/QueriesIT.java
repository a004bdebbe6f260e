package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.query.NamedQuery;
import org.heterograph.query.QueryCatalog;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.http.HttpResponse;
import java.util.stream.Stream;

/// The named questions over HTTP.
class QueriesIT {
    private final Served served = Served.corpus();

    static Stream<String> names() {
        return QueryCatalog.read().queries().stream().map(NamedQuery::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersEveryQuestionOfTheCatalogue(String name) {
        HttpResponse<String> answer = served.get("/api/queries/" + name);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isNotBlank();
        assertThat(served.get("/api/queries").body()).contains("\"name\":\"" + name + "\"");
    }

    @Test
    void takesParameters() {
        String all = served.get("/api/queries/cycling-stability?capacity=1").body();
        String few = served.get("/api/queries/cycling-stability?capacity=450").body();

        assertThat(few.lines().count()).isBetween(2L, all.lines().count() - 1);
    }

    @Test
    void answersInTheFormatThatIsAskedFor() {
        HttpResponse<String> json = served.get("/api/queries/cycling-stability?format=json");

        assertThat(json.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(json.body()).contains("\"bindings\"");
    }

    @ParameterizedTest
    @CsvSource({
        "cycling-stability?capacity=much, 400, 'capacity needs a number, not ''much'''",
        "cycling-stability?colour=red, 400, 'colour is no parameter of cycling-stability'",
        "cycling-stability?format=doc, 400, 'no format ''doc'''",
        "no-such-question, 404, 'no question ''no-such-question''; there are: '"
    })
    void saysInALineWhatIsWrong(String question, int status, String line) {
        HttpResponse<String> answer = served.get("/api/queries/" + question);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith(line);
        assertThat(answer.body().lines()).hasSize(1);
    }
}

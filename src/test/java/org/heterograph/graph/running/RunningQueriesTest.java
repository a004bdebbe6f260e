package org.heterograph.graph.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

class RunningQueriesTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String ALL = "SELECT * { ?s ?p ?o }";

    private final RunningQueries running = new RunningQueries();

    @Test
    void whoeverKnowsItsKeyStopsAQueryAndNoOther() {
        AtomicBoolean mine = new AtomicBoolean();
        AtomicBoolean another = new AtomicBoolean();
        try (RunningQueries.Place _ = running.enter(ALL, "17-4", mine, LONG);
                RunningQueries.Place _ = running.enter(ALL, "", another, LONG)) {
            assertThat(running.cancelOwn("")).as("none was asked with no key").isFalse();
            assertThat(running.cancelOwn("17-4")).isTrue();
        }
        assertThat(mine).isTrue();
        assertThat(another).isFalse();
        assertThat(running.cancelOwn("17-4")).as("it is over").isFalse();
    }

    @Test
    void listsTheOldestFirst() {
        try (RunningQueries.Place _ = running.enter(ALL, "", new AtomicBoolean(), LONG);
                RunningQueries.Place _ = running.enter("ASK {}", "", new AtomicBoolean(), LONG)) {
            assertThat(running.list())
                    .extracting(RunningQueries.Running::sparql)
                    .containsExactly(ALL, "ASK {}");
        }
        assertThat(running.list()).isEmpty();
    }
}

package org.heterograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Program;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

/// While a server holds the store, the verbs work through it.
class BesideServerIT {
    private final String home = Served.corpus().home().toString();

    @Test
    void listsSearchesQueriesAndAddsThroughTheServer() {
        Program.Run list = Program.run("list", "--home", home);
        assertThat(list.out().lines().count()).isGreaterThanOrEqualTo(5);

        Program.Run add = Program.run("add", Program.corpus().toString(), "--home", home);
        assertThat(add.status()).as(add.err()).isZero();
        assertThat(add.out().lines()).allMatch(it -> it.startsWith("unchanged"));

        assertThat(Program.run("search", "capacity", "--json", "--home", home).out())
                .startsWith("{\"total\":");
        Program.Run query =
                Program.run(
                        "query",
                        "SELECT (COUNT(*) AS ?n) WHERE { ?m a hg:Measurement }",
                        "--format",
                        "csv",
                        "--home",
                        home);
        assertThat(query.out()).as(query.err()).matches("(?s)n\\s+[1-9]\\d*\\s+");
    }

    @Test
    void refusesASecondServerOfOneStore() {
        Program.Run second = Program.run("serve", "--port", "0", "--home", home);

        assertThat(second.status()).isEqualTo(4);
        assertThat(second.err()).contains("is in use by the server at http://127.0.0.1:");
    }
}

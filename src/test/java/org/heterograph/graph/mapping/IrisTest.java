package org.heterograph.graph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;
import org.junit.jupiter.api.Test;

class IrisTest {
    private final Iris iris = new Iris();

    @Test
    void namesMaterialsReadablyAndApart() {
        assertThat(iris.material("SnS/ZnS@NC"))
                .isEqualTo("https://w3id.org/heterograph/id/material/SnS_ZnS@NC");
        assertThat(iris.material("a/b")).isNotEqualTo(iris.material("a_b"));
        assertThat(iris.material("a b")).isNotEqualTo(iris.material("a+b"));
        assertThat(iris.material("α-Fe2O3")).endsWith("%CE%B1-Fe2O3");
        assertThat(iris.material("..")).endsWith("/%2E.");
    }

    @Test
    void keepsTheSlashOfADoi() {
        assertThat(iris.work(new WorkId("10.1016/s0013(01)<2>")))
                .endsWith("work/10.1016/s0013(01)%3C2%3E");
    }

    @Test
    void tellsTheFileOfItsIri() {
        FileId file = FileId.of(new byte[] {1});
        assertThat(iris.fileOf(iris.file(file))).contains(file);
        assertThat(iris.fileOf(iris.graph("conflicts"))).isEmpty();
    }

    @Test
    void takesABaseOfOnesOwn() {
        assertThat(new Iris("http://lab.example/id/").material("C"))
                .isEqualTo("http://lab.example/id/material/C");
        assertThatThrownBy(() -> new Iris("lab")).isInstanceOf(IllegalArgumentException.class);
    }
}

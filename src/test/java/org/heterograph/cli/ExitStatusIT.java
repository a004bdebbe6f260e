package org.heterograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the program says, in one line, and with which exit status.
class ExitStatusIT {
    @TempDir Path folder;

    private Program.Run run(String... words) {
        Program.Run run = Program.run(words);
        assertThat(run.err().lines()).as(run.err()).hasSizeLessThanOrEqualTo(1);
        return run;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void tellsItsVersionAndItsVerbs() {
        assertThat(run("--version").out()).startsWith("heterograph ");
        Program.Run help = run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("serve", "extract", "Examples:");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void endsWith2ForWrongUsage() {
        assertThat(run("dance").status()).isEqualTo(2);
        assertThat(run("extract").status()).isEqualTo(2);
        String home = folder.resolve("home").toString();
        Program.Run unknown = run("query", "no-such-question", "--home", home);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("cycling-stability");
    }

    @Test
    void endsWith3ForWhatCannotBeRead() throws IOException {
        Path words = file("words.pdf", "no paper at all");
        Program.Run noPaper = run("extract", words.toString());
        assertThat(noPaper.status()).isEqualTo(3);
        assertThat(noPaper.err()).contains("words.pdf");
        assertThat(noPaper.out()).isEmpty();
        assertThat(run("extract", folder.resolve("none.pdf").toString()).status()).isEqualTo(3);
    }

    @Test
    void endsWith1WhenSomePapersFailed() throws IOException {
        file("empty.pdf", "");
        Program.Run run = run("add", folder.toString(), "--home", folder.resolve("h").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("failed     empty.pdf");
    }

    @Test
    void endsWith4WhenTheStoreRefuses() throws IOException {
        String home = folder.resolve("home").toString();
        assertThat(run("remove", "0123456789ab", "--home", home).status()).isEqualTo(4);
        String inAFile = file("a-file", "").resolve("home").toString();
        assertThat(run("list", "--home", inAFile).status()).isEqualTo(4);
    }
}

package org.heterograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Program;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Kills the program while it adds papers: what it had reported as added is there, whole, and a
/// second run ends where an undisturbed one would have.
class KillIT {
    private static final Pattern ID = Pattern.compile("  ([0-9a-f]{12})  ");

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 250, 900})
    void losesNothingThatWasReportedAsAdded(int delay, @TempDir Path home) throws Exception {
        Set<String> added = ids(linesUntilKilled(home, delay));

        assertThat(added).isNotEmpty();
        assertThat(listed(home)).containsAll(added);
        assertThat(papersIn(Program.run("export", "--home", home.toString(), "--format", "jsonl")))
                .isEqualTo(listed(home).size());
        Program.Run again =
                Program.run("add", Program.corpus().toString(), "--home", home.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(ids(again.out().lines().filter(it -> it.startsWith("unchanged")).toList()))
                .containsAll(added);
        assertThat(Program.run("validate", "--home", home.toString()).status()).isZero();
    }

    private static List<String> linesUntilKilled(Path home, int delay) throws Exception {
        Process adding =
                Program.start("add", Program.corpus().toString(), "--home", home.toString());
        List<String> reported = new CopyOnWriteArrayList<>();
        CountDownLatch first = new CountDownLatch(1);
        Thread reading = Thread.ofPlatform().daemon().start(() -> read(adding, reported, first));
        first.await();
        Thread.sleep(delay);
        adding.destroyForcibly().waitFor();
        reading.join();
        return reported;
    }

    /// Lines as they come; killing the process may close the stream under the reader.
    private static void read(Process process, List<String> reported, CountDownLatch first) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reported.add(line);
                first.countDown();
            }
        } catch (IOException e) {
            assertThat(process.isAlive()).as(e.toString()).isFalse();
        } finally {
            first.countDown();
        }
    }

    private static Set<String> ids(List<String> lines) {
        Set<String> ids = new TreeSet<>();
        for (String line : lines) {
            Matcher id = ID.matcher(line);
            if (id.find()) {
                ids.add(id.group(1));
            }
        }
        return ids;
    }

    private static Set<String> listed(Path home) {
        Program.Run list = Program.run("list", "--home", home.toString());
        assertThat(list.status()).as(list.err()).isZero();
        Set<String> ids = new TreeSet<>();
        list.out().lines().forEach(line -> ids.add(line.split("\t")[0]));
        return ids;
    }

    private static long papersIn(Program.Run export) {
        return export.out().lines().filter(it -> it.startsWith("{\"type\":\"document\"")).count();
    }
}

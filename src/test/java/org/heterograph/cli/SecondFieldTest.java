package org.heterograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Reads a paper of thermoelectrics with a folder of Turtle and the program as it is, in a process
/// of its own: a process has one vocabulary.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFieldTest {
    private static final Path FIELD = Path.of("src/test/resources/second-field");

    private List<String> lines = List.of();

    @BeforeAll
    void reads() throws IOException, InterruptedException {
        lines = extract(FIELD.resolve("vocabulary")).lines().toList();
    }

    @Test
    void knowsNothingOfItOtherwise() {
        assertThat(VocabularyReader.read().metric("seebeck_coefficient")).isEmpty();
    }

    @Test
    void readsAMetricInItsUnitWithTheConditionThatItHas() {
        assertThat(line("\"value\":310"))
                .contains("\"type\":\"measurement\",\"material\":\"Cu2S\"")
                .contains("\"property\":\"seebeck_coefficient\"", "\"unit\":\"uV/K\"")
                .contains("\"temperature\":{\"value\":350,\"unit\":\"K\"");
    }

    @Test
    void takesTheTemperatureOfMakingForNoCondition() {
        assertThat(line("\"value\":290"))
                .contains("\"property\":\"seebeck_coefficient\"")
                .doesNotContain("\"temperature\"");
    }

    @Test
    void readsAStepOfSynthesis() {
        assertThat(line("\"type\":\"synthesis\""))
                .contains("\"material\":\"Cu2S\",\"method\":\"poling\"", "\"value\":450");
    }

    @Test
    void readsAMechanismByWhatIsRaised() {
        assertThat(line("\"type\":\"mechanism\"")).contains("\"mechanism\":\"scatters_phonons\"");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheFolder() throws IOException, InterruptedException {
        assertThat(extract(FIELD.resolve("no-such-folder")))
                .hasLineCount(1)
                .contains("no-such-folder", "HETEROGRAPH_VOCABULARY");
    }

    private String line(String holding) {
        return lines.stream().filter(it -> it.contains(holding)).findFirst().orElse("");
    }

    private static String extract(Path vocabulary) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Main.class.getName(),
                        "extract",
                        FIELD.resolve("legs.md").toString());
        program.environment().put("HETEROGRAPH_VOCABULARY", vocabulary.toString());
        Path out = Files.createTempFile("legs", ".jsonl");
        Process run = program.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            run.destroyForcibly();
            Files.delete(out);
        }
    }

    /// That of the program within this test.
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader it
                ? Arrays.stream(it.getURLs())
                        .map(URL::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}

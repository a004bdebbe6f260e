package org.heterograph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.reader.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Objects;

/// A share of the hostile files; [HostileRun] reads them all.
@Timeout(120)
class HostileFilesTest {
    private static Document read(String name) {
        return new PdfReader().read(Objects.requireNonNull(HostilePdfs.all().get(name)).get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page of 40 streams of 60 MB",
                "font file that unpacks to 1 GB",
                "table of letters that unpacks to 1 GB",
                "form that unpacks to 1 GB",
                "colour profile that unpacks to 1 GB",
                "table of objects that unpacks to 1 GB",
                "widths of a billion letters",
                "codes of letters that cannot be",
                "colours made of themselves",
                "functions made of themselves",
                "a million saved states",
                "forms that draw ten others each, nine deep",
                "count of pages too large"
            })
    void saysWhatWasLeftOutAndReadsTheRest(String name) {
        Document paper = read(name);

        assertThat(paper.warnings()).isNotEmpty();
        assertThat(paper.text()).contains("stores sodium");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image that unpacks to 1 GB",
                "objects that unpack to 1 GB",
                "pictures of absurd size",
                "page of the size [0 0 1e38 1e38]",
                "page of the size [0 0 0 0]",
                "matrix of zeros",
                "sizes of letters that cannot be",
                "text outside of the page",
                "font that prints itself",
                "annotations and outlines in circles",
                "curves that clip and are never taken back"
            })
    void readsWhatStandsBesideNonsense(String name) {
        assertThat(read(name).text()).contains("stores sodium");
    }

    @Test
    void readsDamagedCopiesWithoutAFault() {
        Map<String, Integer> outcomes = MutationRun.outcomes(0, 160);

        assertThat(outcomes).doesNotContainKey("FAULT");
        assertThat(outcomes.values().stream().mapToInt(it -> it).sum()).isEqualTo(160);
    }
}

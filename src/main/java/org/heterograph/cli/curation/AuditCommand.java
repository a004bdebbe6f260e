package org.heterograph.cli.curation;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `heterograph audit`: what contradicts itself, within papers and between them.
@Command(
        name = "audit",
        description = "List what contradicts itself: in one paper, or in all and between them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph audit                                  all papers",
            "  heterograph audit 3fa29c01b2de --severity hard",
            "  heterograph audit --kind review-primary --json"
        })
public final class AuditCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "Digits from 'heterograph list', or a DOI.")
    private @Nullable String paper;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "table-text, arithmetic, physics, review-primary, …")
    private @Nullable String kind;

    @Option(names = "--severity", paramLabel = "hard|soft", description = "Both by default.")
    private @Nullable String severity;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            store.audit(
                    Optional.ofNullable(paper),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(severity),
                    json,
                    out);
            return ExitStatus.DONE;
        }
    }
}

package org.heterograph.cli.library;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `heterograph remine`: reads papers anew that an older program or another vocabulary read.
@Command(
        name = "remine",
        description =
                "Read papers anew that another version of program or vocabulary read; what people"
                        + " decided stays.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  heterograph remine", "  heterograph remine 3fa29c01b2de"})
public final class RemineCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "One paper alone: digits from 'heterograph list', or a DOI.")
    private @Nullable String paper;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            return store.remine(Optional.ofNullable(paper), out)
                    ? ExitStatus.DONE
                    : ExitStatus.IN_PART;
        }
    }
}

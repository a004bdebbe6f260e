package org.heterograph.cli.library;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.Progress;
import org.heterograph.cli.terminal.StandardOutput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `heterograph list`: the papers of the store, a line each.
@Command(
        name = "list",
        description = "List the papers of the store: id, year, statements, DOI, title.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  heterograph list")
public final class ListCommand implements Callable<Integer> {
    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            if (Progress.isTerminal()) {
                ByteArrayOutputStream lines = new ByteArrayOutputStream();
                store.list(lines);
                out.print(aligned(lines.toString(StandardCharsets.UTF_8)));
            } else {
                store.list(out);
            }
            return ExitStatus.DONE;
        }
    }

    /// Columns for people; programs get tabs.
    static String aligned(String lines) {
        List<String[]> rows = lines.lines().map(line -> line.split("\t", 5)).toList();
        int widest = rows.stream().mapToInt(row -> row[3].length()).max().orElse(1);
        return rows.stream()
                .map(
                        row ->
                                "%-12s  %-4s  %5s  %s  %s%n"
                                        .formatted(
                                                row[0],
                                                row[1],
                                                row[2],
                                                row[3] + " ".repeat(widest - row[3].length()),
                                                row[4]))
                .collect(Collectors.joining());
    }
}

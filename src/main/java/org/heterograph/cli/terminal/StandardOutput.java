package org.heterograph.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a verb prints what it was asked for.
public final class StandardOutput {
    private StandardOutput() {}

    /// Standard output in UTF-8, whatever the terminal's locale.
    public static PrintStream open() {
        return new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}

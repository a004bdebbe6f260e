package org.heterograph.cli.terminal;

/// What a command's exit status says.
public final class ExitStatus {
    public static final int DONE = 0;

    /// Some papers failed, named on standard error.
    public static final int IN_PART = 1;

    public static final int USAGE = 2;

    /// One line on standard error: file, what is wrong, what to do next.
    public static final int UNREADABLE = 3;

    /// The store or the server refused.
    public static final int REFUSED = 4;

    private ExitStatus() {}
}

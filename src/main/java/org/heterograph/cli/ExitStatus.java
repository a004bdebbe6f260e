package org.heterograph.cli;

/// What a command's exit status says.
final class ExitStatus {
    static final int DONE = 0;

    /// Some papers failed, named on standard error.
    static final int IN_PART = 1;

    static final int USAGE = 2;

    /// One line on standard error: file, what is wrong, what to do next.
    static final int UNREADABLE = 3;

    /// The store or the server refused.
    static final int REFUSED = 4;

    private ExitStatus() {}
}

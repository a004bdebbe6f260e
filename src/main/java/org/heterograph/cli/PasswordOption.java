package org.heterograph.cli;

import picocli.CommandLine.Option;

/// The password of encrypted papers.
final class PasswordOption {
    @Option(
            names = "--password",
            paramLabel = "WORD",
            description = {
                "Opens encrypted PDFs. Other users may see it in the list of processes;",
                "HETEROGRAPH_PASSWORD in the environment does the same unseen."
            },
            defaultValue = "${env:HETEROGRAPH_PASSWORD:-}")
    private String password = "";

    String word() {
        return password;
    }
}

package org.heterograph.cli.input;

import picocli.CommandLine.Option;

/// The password of encrypted papers.
public final class PasswordOption {
    @Option(
            names = "--password",
            paramLabel = "WORD",
            description = {
                "Opens encrypted PDFs. Other users may see it in the list of processes;",
                "HETEROGRAPH_PASSWORD in the environment does the same unseen."
            },
            defaultValue = "${env:HETEROGRAPH_PASSWORD:-}")
    private String password = "";

    public String word() {
        return password;
    }
}

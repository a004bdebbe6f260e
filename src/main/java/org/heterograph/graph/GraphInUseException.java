package org.heterograph.graph;

import java.nio.file.Path;

/// A store that another process has open.
public final class GraphInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GraphInUseException(Path folder, Throwable cause) {
        super(
                "another process has the graph open: "
                        + folder
                        + "; stop it, or ask it instead ("
                        + cause.getMessage()
                        + ")",
                cause);
    }
}

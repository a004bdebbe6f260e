package org.heterograph.cli.extract;

/// A format that is none: a fault of usage.
public final class UnknownFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFormatException(String message) {
        super(message);
    }
}

package org.heterograph.index;

/// The index cannot be read or written: disk full, files damaged, another process holds it.
public final class UnusableIndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.heterograph.library;

/// Says in one line why the store cannot be used and what to do next.
public final class UnusableStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableStoreException(String message) {
        super(message);
    }

    public UnusableStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}

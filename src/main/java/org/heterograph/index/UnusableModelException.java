package org.heterograph.index;

/// The model of meanings cannot be used on this machine: files missing, no library for it.
public final class UnusableModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}

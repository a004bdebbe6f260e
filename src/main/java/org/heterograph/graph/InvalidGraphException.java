package org.heterograph.graph;

/// RDF that cannot be read; the message says where and why.
public final class InvalidGraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidGraphException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.heterograph.exchange;

/// JSON Lines or a document file that cannot be read back: says which line or part, and what is
/// wrong with it. The paper has to be mined again.
public final class UnreadableExtractionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableExtractionException(String message) {
        super(message);
    }

    public UnreadableExtractionException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.heterograph.reader.pdf.limit;

/// Stops the reading of a page or paper that costs too much; the message says what there is too
/// much of.
public final class ExceededLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExceededLimitException(String message) {
        super(message);
    }
}

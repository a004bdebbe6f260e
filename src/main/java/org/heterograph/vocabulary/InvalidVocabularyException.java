package org.heterograph.vocabulary;

/// Says which concept of the ontology cannot be read, and what it lacks.
public final class InvalidVocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidVocabularyException(String place, String fault) {
        super(place + ": " + fault);
    }

    public InvalidVocabularyException(String place, Throwable cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}

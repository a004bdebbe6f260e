package org.heterograph.search;

import org.heterograph.search.Term.Manner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of what was typed.
///
/// @param sign `+`, `-` or a blank
/// @param field of `field:value`
/// @param others what will do as well: `a OR b`
record Piece(char sign, Optional<Field> field, String text, Manner manner, List<String> others) {
    Piece {
        others = List.copyOf(others);
    }

    static Piece word(String text) {
        return new Piece(' ', Optional.empty(), text, Manner.WORDS, List.of());
    }

    /// Whether it is read together with its neighbours: `current collector` is one thing.
    boolean isRunning() {
        return sign == ' ' && field.isEmpty() && manner == Manner.WORDS;
    }

    boolean isWord(String word) {
        return isRunning() && text.equals(word);
    }

    Piece signed(char other) {
        return sign == ' ' ? new Piece(other, field, text, manner, others) : this;
    }

    Piece unsigned() {
        return new Piece(' ', field, text, manner, others);
    }

    Piece or(Piece other) {
        List<String> more =
                Stream.of(others.stream(), Stream.of(other.text), other.others.stream())
                        .flatMap(it -> it)
                        .toList();
        return new Piece(sign == '-' ? '-' : '+', field, text, manner, more);
    }

    /// As it was typed, or could have been.
    String typed() {
        String value =
                switch (manner) {
                    case PHRASE -> '"' + text + '"';
                    case PREFIX -> text + "*";
                    case FUZZY -> text + "~";
                    case WORDS -> text.indexOf(' ') < 0 ? text : '"' + text + '"';
                };
        String one =
                (sign == ' ' ? "" : String.valueOf(sign))
                        + field.map(it -> it.key() + ":").orElse("")
                        + value;
        return Stream.concat(Stream.of(one), others.stream().map(this::alike))
                .collect(java.util.stream.Collectors.joining(" OR "));
    }

    private String alike(String other) {
        String quoted = other.indexOf(' ') < 0 ? other : '"' + other + '"';
        return field.map(it -> it.key() + ":").orElse("") + quoted;
    }
}

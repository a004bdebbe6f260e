package org.heterograph.chemistry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes a name without blanks apart: an ion, a mixture of gases, or pieces between separators.
final class CompositeReader {
    /// The slash of a fraction (`Na2/3MnO2`) parts nothing; that before a polytype does.
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "[@⊂|&]|·(?!\\d{0,2}(?:\\.\\d{1,3})?H2O(?:$|[/@]))|(?<!\\d)/(?!\\d{1,2}(?:$|[^A-Za-z\\d]))|(?<=\\d)/(?!\\d{1,2}(?:[A-Z(]|$|[^A-Za-z\\d]))|/(?=\\d[THRD](?![a-z]))");

    private static final Pattern SLASH_OR_HYPHEN = Pattern.compile("[/-]");

    private final NameTable names;

    CompositeReader(NameTable names) {
        this.names = names;
    }

    /// The material that a name in plain ASCII dashes stands for; absent where it is none.
    Optional<Composite> read(String name) {
        String plain = Stretch.of(name).untreated().words();
        return isName(plain)
                ? IonName.read(plain).or(() -> gases(plain)).or(() -> parts(plain))
                : Optional.empty();
    }

    private boolean isName(String plain) {
        return !plain.isEmpty()
                && (plain.chars().anyMatch(Character::isUpperCase)
                        || names.find(plain).isPresent());
    }

    /// `O2/Ar`: what a furnace is filled with, whatever the order.
    private Optional<Composite> gases(String plain) {
        List<String> mixed = List.of(SLASH_OR_HYPHEN.split(plain, -1));
        if (mixed.size() < 2 || !mixed.stream().allMatch(this::isGas)) {
            return Optional.empty();
        }
        String mixture = mixed.stream().sorted().collect(Collectors.joining("/"));
        return Optional.of(new Composite(mixture, List.of(), List.of(), "gas"));
    }

    private boolean isGas(String piece) {
        return Stream.of(piece, piece + " gas")
                .flatMap(it -> names.find(it).stream())
                .anyMatch(it -> it.kind().equals("gas"));
    }

    private Optional<Composite> parts(String plain) {
        CompositeParts parts = new CompositeParts(names);
        for (String piece : List.of(SEPARATOR.split(plain, -1))) {
            if (!parts.add(piece)) {
                return Optional.empty();
            }
        }
        return parts.composite(plain);
    }
}

package org.heterograph.paper;

/// A person as the paper names them.
///
/// @param given given names or initials, empty when the paper prints none
/// @param family family name, never empty
public record Author(String given, String family) {
    public Author {
        if (family.isBlank()) {
            throw new IllegalArgumentException("an author without family name: " + given);
        }
    }

    /// The name as printed in a byline: `Ana B. Costa`.
    public String fullName() {
        return given.isEmpty() ? family : given + " " + family;
    }

    @Override
    public String toString() {
        return fullName();
    }
}

package org.heterograph.index;

import org.heterograph.search.Field;

/// How what is being typed may go on.
///
/// @param text a name of a material, a property or an author, as it is printed
/// @param papers how many papers have it
public record Completion(Field field, String text, int papers) {}

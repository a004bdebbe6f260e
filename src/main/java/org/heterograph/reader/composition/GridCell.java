package org.heterograph.reader.composition;

/// A cell of a table that is being read. One that spans rows or columns stands, the same object, at
/// each of its places in the grid.
///
/// @param path of its element, empty in formats without elements
/// @param header whether the file says that it heads rows or columns
public record GridCell(Words words, String path, boolean header) {}

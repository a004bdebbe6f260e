package org.heterograph.document;

/// A page of the paper.
///
/// @param number counts from 1
/// @param width of the crop box in points, page unrotated
/// @param height of the crop box in points, page unrotated
public record Page(int number, double width, double height) {}

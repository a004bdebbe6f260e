package org.heterograph.document;

import java.util.List;

/// Where words stand on one page: a box a line.
///
/// @param page counts from 1
/// @param boxes in reading order, never empty
public record Place(int page, List<Box> boxes) {
    public Place {
        boxes = List.copyOf(boxes);
        if (page < 1 || boxes.isEmpty()) {
            throw new IllegalArgumentException("no place: page " + page + ", " + boxes);
        }
    }
}

package org.heterograph.reader.pdf.page.drawing;

import java.util.Objects;

/// What went wrong, in some words of one line.
final class Faults {
    private static final int LONGEST = 100;

    private Faults() {}

    static String line(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        String message = Objects.requireNonNullElse(fault.getMessage(), kind);
        String line = message.lines().findFirst().orElse(kind);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

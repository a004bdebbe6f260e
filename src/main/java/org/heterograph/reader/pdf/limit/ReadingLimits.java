package org.heterograph.reader.pdf.limit;

import java.time.Duration;

/// How much of a paper is read at most. What goes beyond is left out and named in the document's
/// warnings; the rest of the paper is read.
///
/// The counts stop nearly everything, on each machine at the same place. The two clocks are the
/// last resort; they count the time that the processor works on the paper, so that a busy machine
/// reads no less.
///
/// @param pages longer files are books: a thesis has 300, a long review 150
/// @param letters of the whole paper; a review of 100 pages has half a million
/// @param lettersOnPage a page of print has 6,000, a dense map some 50,000
/// @param linesOnPage a page of print has 200 lines, a page of small tables 1,000 cells
/// @param commandsOnPage a page full of drawings has some 100,000 to 500,000
/// @param streamBytes unpacked size of a font, form or content stream; the largest have 15 MB
/// @param page processor time for one page; a page of print takes 0.03 s
/// @param paper processor time for all pages
public record ReadingLimits(
        int pages,
        int letters,
        int lettersOnPage,
        int linesOnPage,
        int commandsOnPage,
        long streamBytes,
        Duration page,
        Duration paper) {

    /// How often the stream limit all streams of a paper may hold together.
    private static final int STREAMS_A_PAPER = 32;

    /// The limits that papers are read with.
    public static final ReadingLimits USUAL =
            new ReadingLimits(
                    2_000,
                    4_000_000,
                    200_000,
                    4_000,
                    3_000_000,
                    64_000_000,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(120));

    public ReadingLimits {
        if (pages < 1 || streamBytes < 1 || page.compareTo(paper) > 0) {
            throw new IllegalArgumentException("no limits: " + pages + " pages, " + page);
        }
    }

    /// Unpacked size of all streams together, those read several times counted each time.
    long paperBytes() {
        return STREAMS_A_PAPER * streamBytes;
    }

    /// Unpacked size of a stream that holds objects of the file; such hold some 200 each.
    long objectBytes() {
        return streamBytes / 4;
    }
}

package org.heterograph.reader.pdf.text;

import org.heterograph.document.Box;
import org.heterograph.document.Layout;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a paper's text, line by line, and remembers where its characters are printed and which
/// are raised or lowered.
///
/// ```java
/// Span paragraph = writer.write(lines);   // "… nanosheets deliver 512 mAh g−1 …"
/// writer.endBlock();
/// ```
public final class TextWriter {
    private final WordStock words;
    private final CharTrack track = new CharTrack();
    private final List<Script> scripts = new ArrayList<>();
    private final Places places;
    private int lineNumber;

    /// Where something on a sheet, as it is read, lies on the page of the file.
    @FunctionalInterface
    public interface Places {
        Box onPage(int page, Box box);
    }

    public TextWriter(WordStock words, Places places) {
        this.words = words;
        this.places = places;
    }

    public int length() {
        return track.length();
    }

    public String text() {
        return track.text().toString();
    }

    public String text(Span span) {
        return track.text().subSequence(span.start(), span.end()).toString();
    }

    public Layout layout() {
        return track.layout();
    }

    /// All raised and lowered characters so far, superscript citation marks too.
    public List<Script> scripts() {
        return List.copyOf(scripts);
    }

    /// Parts what was written from what comes.
    public void endBlock() {
        int length = track.length();
        if (length > 0 && track.text().charAt(length - 1) != '\n') {
            track.append('\n');
        }
    }

    /// Appends the lines as one stretch on one line of text; words cut at line ends become whole.
    public Span write(List<PageLine> lines) {
        int start = track.length();
        for (PageLine line : lines) {
            if (track.length() > start) {
                join(start, line.line().text().strip());
            }
            write(line);
        }
        return new Span(start, track.length());
    }

    private void join(int start, String next) {
        String written =
                track.text()
                        .subSequence(Math.max(start, track.length() - 60), track.length())
                        .toString();
        switch (LineEnds.between(written, next, words)) {
            case HYPHEN_DROPPED -> track.truncate(track.length() - 1);
            case CLOSE -> {}
            case BLANK -> track.append(' ');
        }
    }

    private void write(PageLine pageLine) {
        lineNumber++;
        ScriptRuns runs = new ScriptRuns(pageLine.line());
        @Nullable Script open = null;
        for (Glyph glyph : trimmed(pageLine.line().glyphs())) {
            int at = track.length();
            int page = pageLine.page();
            track.append(glyph.text(), places.onPage(page, glyph.box()), page, lineNumber);
            open =
                    glyph.isGap()
                            ? open
                            : noted(open, runs.next(glyph), new Span(at, track.length()));
        }
    }

    /// Notes a raised or lowered character, as part of the run before it where that touches.
    private @Nullable Script noted(
            @Nullable Script open, Optional<Script.Position> position, Span span) {
        if (position.isEmpty()) {
            return null;
        }
        boolean goesOn = open != null && open.position() == position.get();
        Span whole = goesOn && open != null ? open.span().cover(span) : span;
        Script script = new Script(whole, position.get());
        if (goesOn) {
            scripts.removeLast();
        }
        scripts.add(script);
        return script;
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).isGap()) {
            from++;
        }
        while (to > from && glyphs.get(to - 1).isGap()) {
            to--;
        }
        return glyphs.subList(from, to);
    }
}

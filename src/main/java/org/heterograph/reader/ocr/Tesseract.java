package org.heterograph.reader.ocr;

import org.heterograph.document.Box;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.TextRecognizer;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// Asks the program `tesseract` for the words of a picture, in a process of its own that is killed
/// when it takes too long. Where the program is not installed there are no words.
public final class Tesseract implements TextRecognizer {
    private static final int COLUMNS = 12;
    private static final String WORD_LEVEL = "5";

    /// Of a hundred; lines of drawings give words of less.
    private static final double LEAST_CONFIDENCE = 30;

    private final String program;
    private final Duration limit;

    public Tesseract() {
        this("tesseract", Duration.ofSeconds(90));
    }

    /// @param program its name or path
    /// @param limit for one page
    Tesseract(String program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    @Override
    public Optional<List<Word>> read(BufferedImage page, double scale) {
        try {
            Path folder = Files.createTempDirectory("heterograph-page");
            try {
                return read(page, scale, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the picture of a page", e);
        }
    }

    private Optional<List<Word>> read(BufferedImage page, double scale, Path folder)
            throws IOException {
        Path picture = folder.resolve("page.png");
        ImageIO.write(grey(page), "png", picture.toFile());
        Path answer = folder.resolve("words.tsv");
        Optional<Process> process = start(picture, answer);
        if (process.isEmpty()) {
            return Optional.empty();
        }
        await(process.get());
        return Optional.of(words(Files.readString(answer, StandardCharsets.UTF_8), scale));
    }

    private static BufferedImage grey(BufferedImage page) {
        BufferedImage grey =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return grey;
    }

    /// Empty where there is no such program.
    private Optional<Process> start(Path picture, Path answer) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        program, picture.toString(), "stdout", "-l", "eng", "--dpi", "300", "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectOutput(answer.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return Optional.of(process);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void await(Process process) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocumentException(
                        "tesseract took more than " + limit.toSeconds() + " s; left out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new UnreadableDocumentException(
                    "tesseract failed; does 'tesseract --list-langs' name eng?");
        }
    }

    /// Rows of level, page, block, paragraph, line, word, left, top, width, height, confidence,
    /// text.
    static List<Word> words(String table, double scale) {
        List<Word> words = new ArrayList<>();
        String before = "";
        int line = 0;
        for (String row : (Iterable<String>) table.lines()::iterator) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[0].equals(WORD_LEVEL) && isSure(cells)) {
                String place = cells[1] + " " + cells[2] + " " + cells[3] + " " + cells[4];
                line += place.equals(before) ? 0 : 1;
                before = place;
                words.add(new Word(cells[11].strip(), box(cells, scale), line));
            }
        }
        return words;
    }

    private static boolean isSure(String[] cells) {
        return !cells[11].isBlank() && Double.parseDouble(cells[10]) >= LEAST_CONFIDENCE;
    }

    private static Box box(String[] cells, double scale) {
        return new Box(
                Integer.parseInt(cells[6]) / scale,
                Integer.parseInt(cells[7]) / scale,
                Integer.parseInt(cells[8]) / scale,
                Integer.parseInt(cells[9]) / scale);
    }

    private static void delete(Path folder) throws IOException {
        for (String name : List.of("page.png", "words.tsv")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }
}

package org.heterograph.cli.extract;

import org.heterograph.app.Wiring;
import org.heterograph.cli.input.PaperPaths;
import org.heterograph.cli.input.PasswordOption;
import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.overlay.FigurePictures;
import org.heterograph.cli.overlay.PageOverlay;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.heterograph.fact.Extraction;
import org.heterograph.reader.pdf.image.PageImages;
import org.heterograph.reader.pdf.image.PrintedGlyphs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import javax.imageio.ImageIO;

/// `heterograph inspect`: pictures of a paper's pages with what was read drawn on them, and its
/// figures cut out.
@Command(
        name = "inspect",
        description = {
            "Draw the pages of a paper with what was read from them, and cut its figures out.",
            "page-1.png, page-2.png, … have a legend; figure-1.png, scheme-1.png, … are the figures."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  heterograph inspect paper.pdf -o pages/ && xdg-open pages/page-1.png")
public final class InspectCommand implements Callable<Integer> {
    private static final float SCALE = 1.6f;

    /// 216 dots an inch.
    private static final float FIGURE_SCALE = 3;

    @Parameters(paramLabel = "PAPER", description = "A PDF.")
    private Path paper = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the pictures (default: inspect).",
            defaultValue = "inspect")
    private Path output = Path.of("inspect");

    @Mixin private PasswordOption password = new PasswordOption();

    @Override
    public Integer call() throws IOException {
        PaperPaths.of(java.util.List.of(paper));
        byte[] content = Files.readAllBytes(paper);
        Extraction extraction = ExtractCommand.mine(Wiring.miner(), paper, password.word());
        if (extraction.document().pages().isEmpty()) {
            throw new UnreadableInputException(
                    paper + ": has no pages to draw; see what was read with 'heterograph extract'");
        }
        PrintedGlyphs glyphs = PrintedGlyphs.of(content, password.word());
        PageOverlay overlay = new PageOverlay(extraction, glyphs, SCALE);
        Files.createDirectories(output);
        try (PageImages images = PageImages.of(content, password.word());
                PrintStream out = StandardOutput.open()) {
            for (int page = 1; page <= images.pages(); page++) {
                BufferedImage image = overlay.drawn(images.draw(page, SCALE), page);
                write(image, "page-" + page + ".png", overlay.summary(page), out);
            }
            for (FigurePictures.Named figure : FigurePictures.of(extraction.document())) {
                BufferedImage image = images.draw(figure.page(), figure.box(), FIGURE_SCALE);
                write(image, figure.file(), figure.summary(), out);
            }
        }
        return ExitStatus.DONE;
    }

    private void write(BufferedImage image, String name, String summary, PrintStream out)
            throws IOException {
        Path file = output.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        out.println(file + "  " + summary);
    }
}

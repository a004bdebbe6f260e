package org.heterograph.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The papers that files and folders on the command line mean.
public final class PaperPaths {
    /// What lies beside papers in folders, as notes for their reader, is not taken for one.
    private static final Pattern PAPERS =
            Pattern.compile(
                    "(?i)(?!readme|licen[cs]e|changelog).*\\.(?:pdf|xml|nxml|html?|xhtml|txt|md)");

    private PaperPaths() {}

    /// Files as given, of folders the papers in them and below, by name.
    ///
    /// @throws UnreadableInputException for a path that is not there
    public static List<Path> of(List<Path> given) {
        List<Path> papers = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                papers.addAll(below(path));
            } else if (Files.isReadable(path)) {
                papers.add(path);
            } else {
                throw new UnreadableInputException(path + ": no such file; check the path");
            }
        }
        return papers;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(PaperPaths::isPaper).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean isPaper(Path path) {
        return PAPERS.matcher(path.getFileName().toString()).matches();
    }
}

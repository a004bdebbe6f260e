package org.heterograph.cli;

import org.heterograph.cli.extract.UnknownFormatException;
import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.graph.InvalidGraphException;
import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.graph.sparql.QueryTimeoutException;
import org.heterograph.library.UnusableStoreException;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.vocabulary.InvalidVocabularyException;

import picocli.CommandLine;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Turns faults into one line on standard error and an exit status.
final class Faults {
    private Faults() {}

    static int report(Exception fault) throws Exception {
        return switch (fault) {
            case UnreadableInputException it -> line(it.getMessage(), ExitStatus.UNREADABLE);
            case UnknownFormatException it -> line(it.getMessage(), ExitStatus.USAGE);
            case UnreadableDocumentException it -> line(it.getMessage(), ExitStatus.UNREADABLE);
            case UnusableStoreException it -> line(it.getMessage(), ExitStatus.REFUSED);
            case InvalidGraphException it -> line(it.getMessage(), ExitStatus.UNREADABLE);
            case InvalidQueryException it -> line(it.getMessage(), ExitStatus.USAGE);
            case QueryTimeoutException it -> line(it.getMessage(), ExitStatus.REFUSED);
            case IllegalArgumentException it -> line(it.getMessage(), ExitStatus.USAGE);
            case CommandLine.ParameterException it -> line(it.getMessage(), ExitStatus.USAGE);
            case UncheckedIOException it ->
                    line(it.getMessage() + causeOf(it), ExitStatus.UNREADABLE);
            case IOException it -> line(String.valueOf(it), ExitStatus.UNREADABLE);
            default -> throw fault;
        };
    }

    /// The vocabulary is read where the first part of the program needs it.
    static int reportStart(ExceptionInInitializerError fault) {
        if (fault.getCause() instanceof InvalidVocabularyException it) {
            return line(it.getMessage(), ExitStatus.UNREADABLE);
        }
        throw fault;
    }

    private static String causeOf(UncheckedIOException fault) {
        IOException cause = fault.getCause();
        return cause == null ? "" : " (" + cause.getMessage() + ")";
    }

    static int reportUsage(CommandLine.ParameterException fault, String[] words) {
        CommandLine command = fault.getCommandLine();
        return line(
                fault.getMessage()
                        + "; see 'heterograph "
                        + (command.getParent() == null ? "" : command.getCommandName() + " ")
                        + "--help'",
                ExitStatus.USAGE);
    }

    private static int line(@org.jspecify.annotations.Nullable String message, int status) {
        String text = message == null ? "unknown fault" : message;
        System.err.println("heterograph: " + text.lines().findFirst().orElse(text));
        return status;
    }
}

package org.heterograph.cli.library;

import org.heterograph.app.Heterograph;
import org.heterograph.app.Wiring;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.heterograph.graph.ShapeValidator;
import org.heterograph.graph.Violation;
import org.heterograph.library.PaperCard;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

/// `heterograph validate`: holds vocabulary and statements against the shapes of `ontology/`.
@Command(
        name = "validate",
        description = "Check the vocabulary and the statements of the store against their shapes.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  heterograph validate")
public final class ValidateCommand implements Callable<Integer> {
    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() {
        ShapeValidator validator = Wiring.shapeValidator();
        try (Heterograph heterograph = options.openAlone("; stop it to validate");
                PrintStream out = StandardOutput.open()) {
            int broken = print("vocabulary", validator.validateOntology(), out);
            for (PaperCard card : heterograph.library().cards()) {
                broken +=
                        print(
                                card.name(),
                                validator.validate(
                                        heterograph
                                                .library()
                                                .extraction(card.file())
                                                .orElseThrow()),
                                out);
            }
            out.println(
                    broken == 0
                            ? "valid: vocabulary and "
                                    + heterograph.library().cards().size()
                                    + " papers"
                            : broken + " violations");
            return broken == 0 ? ExitStatus.DONE : ExitStatus.IN_PART;
        }
    }

    private static int print(String of, List<Violation> violations, PrintStream out) {
        violations.forEach(it -> out.println(of + ": " + it.focus() + ": " + it.message()));
        return violations.size();
    }
}

package org.heterograph.cli.curation;

import org.heterograph.app.review.Request;
import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// `heterograph accept`, `reject`, `correct`, `merge`, `split`: what people decide.
public final class DecisionCommands {
    private DecisionCommands() {}

    /// What all decisions have: who, why, and the store.
    abstract static class Decision implements Callable<Integer> {
        @Option(
                names = "--who",
                paramLabel = "NAME",
                description = "Who decides (default: the user's name).")
        private String who = System.getProperty("user.name", "");

        @Option(names = "--why", paramLabel = "WORDS", description = "The reason.")
        private String why = "";

        @Mixin private StoreOptions options = new StoreOptions();

        abstract Request request(String who, String why);

        @Override
        public final Integer call() throws IOException {
            try (Store store = options.open();
                    PrintStream out = StandardOutput.open()) {
                out.println(store.decide(request(who, why)));
                return ExitStatus.DONE;
            }
        }
    }

    /// A decision on a fact.
    abstract static class OnFact extends Decision {
        @Parameters(
                paramLabel = "FACT",
                description = "Its 16 digits, as 'extract' and 'audit --json' print them.")
        private String fact = "";

        @Option(
                names = "--paper",
                paramLabel = "ID",
                description = "The paper of a fact that is only a candidate.")
        private String paper = "";

        Request on(String verb, Map<String, String> changes, String who, String why) {
            return new Request(verb, fact, "", paper, changes, who, why);
        }
    }

    @Command(
            name = "accept",
            description = "Say that a fact is as the paper has it.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            footerHeading = "%nExample:%n",
            footer = "  heterograph accept 0f3a5c7e9b1d2468 --why \"checked on page 4\"")
    public static final class Accept extends OnFact {
        @Override
        Request request(String who, String why) {
            return on("accept", Map.of(), who, why);
        }
    }

    @Command(
            name = "reject",
            description = "Say that the paper does not state a fact.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            footerHeading = "%nExample:%n",
            footer = "  heterograph reject 0f3a5c7e9b1d2468 --why \"value of another sample\"")
    public static final class Reject extends OnFact {
        @Override
        Request request(String who, String why) {
            return on("reject", Map.of(), who, why);
        }
    }

    @Command(
            name = "correct",
            description = "Say what the paper states instead.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            footerHeading = "%nExamples:%n",
            footer = {
                "  heterograph correct 0f3a5c7e9b1d2468 value=610 conditions/cycles=1500",
                "  heterograph correct 0f3a5c7e9b1d2468 material=SnSe2@NC --why \"Table 2\""
            })
    public static final class Correct extends OnFact {
        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "KEY=VALUE",
                description =
                        "Keys as 'extract' prints them, inner ones after a slash; an empty value"
                                + " takes the key away.")
        private Map<String, String> changes = new LinkedHashMap<>();

        @Override
        Request request(String who, String why) {
            return on("correct", changes, who, why);
        }
    }

    /// A decision on two materials.
    abstract static class OnMaterials extends Decision {
        @Parameters(index = "0", paramLabel = "MATERIAL", description = "The one, as labelled.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "The other.")
        private String other = "";

        Request on(String verb, String who, String why) {
            return new Request(verb, one, other, "", Map.of(), who, why);
        }
    }

    @Command(
            name = "merge",
            description = "Say that two materials are one.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            footerHeading = "%nExample:%n",
            footer = "  heterograph merge \"Na3V2(PO4)3@C\" nvp@c")
    public static final class Merge extends OnMaterials {
        @Override
        Request request(String who, String why) {
            return on("merge", who, why);
        }
    }

    @Command(
            name = "split",
            description = "Say that two materials are not one.",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            footerHeading = "%nExample:%n",
            footer = "  heterograph split NiS2 \"nickel sulfide\"")
    public static final class Split extends OnMaterials {
        @Override
        Request request(String who, String why) {
            return on("split", who, why);
        }
    }
}

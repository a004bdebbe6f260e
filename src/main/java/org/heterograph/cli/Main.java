package org.heterograph.cli;

import org.heterograph.cli.curation.AuditCommand;
import org.heterograph.cli.curation.CurationCommand;
import org.heterograph.cli.curation.DecisionCommands;
import org.heterograph.cli.extract.EvaluateCommand;
import org.heterograph.cli.extract.ExtractCommand;
import org.heterograph.cli.extract.InspectCommand;
import org.heterograph.cli.library.AddCommand;
import org.heterograph.cli.library.BackupCommand;
import org.heterograph.cli.library.ExportCommand;
import org.heterograph.cli.library.ImportCommand;
import org.heterograph.cli.library.ListCommand;
import org.heterograph.cli.library.RemineCommand;
import org.heterograph.cli.library.RemoveCommand;
import org.heterograph.cli.library.RestoreCommand;
import org.heterograph.cli.library.ServeCommand;
import org.heterograph.cli.library.ValidateCommand;
import org.heterograph.cli.search.QueryCommand;
import org.heterograph.cli.search.SearchCommand;
import org.heterograph.cli.search.SearchesCommand;
import org.heterograph.cli.store.Version;
import org.heterograph.cli.terminal.Logging;
import org.heterograph.vocabulary.AddedVocabulary;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `heterograph`: knows all verbs and turns faults into one line and an exit status.
@Command(
        name = "heterograph",
        description = "Reads papers on battery materials into a graph that can be queried.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        subcommands = {
            ServeCommand.class,
            AddCommand.class,
            RemoveCommand.class,
            ListCommand.class,
            SearchCommand.class,
            SearchesCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExtractCommand.class,
            InspectCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            AuditCommand.class,
            DecisionCommands.Accept.class,
            DecisionCommands.Reject.class,
            DecisionCommands.Correct.class,
            DecisionCommands.Merge.class,
            DecisionCommands.Split.class,
            CurationCommand.class,
            RemineCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph serve                                serve corpus/papers",
            "  heterograph add ~/papers                         add all PDFs of a folder",
            "  heterograph search \"loss of contact\"             find sentences",
            "  heterograph query cycling-stability              ask a named question",
            "  heterograph extract paper.pdf > paper.jsonl      read one paper, keep nothing",
        })
public final class Main {

    public static void main(String... words) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.exit(run(words));
    }

    /// Runs one command.
    ///
    /// @return its exit status
    static int run(String... words) {
        Logging.quiet();
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((fault, _, _) -> Faults.report(fault));
        line.setParameterExceptionHandler(Faults::reportUsage);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        try {
            AddedVocabulary.check();
            return line.execute(words);
        } catch (ExceptionInInitializerError fault) {
            return Faults.reportStart(fault);
        }
    }
}

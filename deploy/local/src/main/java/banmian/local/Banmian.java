package banmian.local;

import banmian.local.audit.AuditCommand;
import banmian.local.bench.BenchCommand;
import banmian.local.evaluate.EvaluateCommand;
import banmian.local.explain.ExplainCommand;
import banmian.local.keys.KeysCommand;
import banmian.local.letters.DeadLettersCommand;
import banmian.local.parse.ParseCommand;
import banmian.local.push.PushCommand;
import banmian.local.rehearsal.RehearseCommand;
import banmian.local.reprocess.ReprocessCommand;
import banmian.local.running.DownCommand;
import banmian.local.status.StatusCommand;
import banmian.local.train.TrainCommand;
import banmian.local.up.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code banmian} with its subcommands. */
@Command(
        name = "banmian",
        header = "Newspaper pages in, articles out.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            AuditCommand.class,
            DownCommand.class,
            PushCommand.class,
            DeadLettersCommand.class,
            ReprocessCommand.class,
            ParseCommand.class,
            ExplainCommand.class,
            KeysCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something failed, or some of the pages did",
            "2:the command was called wrongly",
            "3:nothing is running (status, push, dead-letters, reprocess, down)"
        })
public final class Banmian implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Banmian())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Banmian::usageError)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("banmian: " + failure.getMessage());
                    return ExitCode.FAILED;
                });
    }

    private static int usageError(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("banmian: " + error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, command.getErr());
        command.getErr().println("Try '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}

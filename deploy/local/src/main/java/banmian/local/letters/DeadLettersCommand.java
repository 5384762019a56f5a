package banmian.local.letters;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about dead letters. */
@Command(
        name = "dead-letters",
        header = "List, show and replay what was refused.",
        description = {
            "A record that a stage cannot work on becomes a dead letter that says why. When the cause is removed,",
            "the record can be replayed: it goes through the pipeline again, and its dead letter tells the outcome.",
            ""
        },
        subcommands = {ListCommand.class, ShowCommand.class, ReplayCommand.class},
        footer = {
            "",
            "Examples:",
            "  banmian dead-letters list --state open",
            "  banmian dead-letters show ingest-0-17",
            "  banmian dead-letters replay --reason page-too-large --wait"
        })
public final class DeadLettersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command: list, show or replay?");
    }
}

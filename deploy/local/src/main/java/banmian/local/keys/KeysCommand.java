package banmian.local.keys;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes keys and takes them back. */
@Command(
        name = "keys",
        header = "Make keys for the HTTP API, list them, revoke them.",
        description = {
            "Who pushes pages over HTTP or replays dead letters needs a key, sent as 'Authorization: Bearer KEY'.",
            "'banmian up' makes one for yourself: the file key in the data folder. A file of keys holds hashes only;",
            "the services read it again every few seconds.",
            ""
        },
        subcommands = {ListKeys.class, CreateKey.class, RevokeKey.class},
        footer = {
            "",
            "Examples:",
            "  banmian keys create scanner-2 --role publisher",
            "  banmian keys revoke scanner-2",
            "  banmian keys create night-shift --role operator --file /etc/banmian/keys"
        })
public final class KeysCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, create or revoke?");
    }
}

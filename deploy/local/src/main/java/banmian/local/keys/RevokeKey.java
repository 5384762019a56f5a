package banmian.local.keys;

import banmian.keys.KeyList;
import banmian.local.ExitCode;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a key back. */
@Command(name = "revoke", header = "Revoke a key: within seconds it is refused.")
final class RevokeKey implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Whose key.")
    private String name;

    @Mixin
    private KeyFileOption keys;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        KeyList all = keys.read();
        if (all.named(name).isEmpty()) {
            terminal.err()
                    .line("There is no key of " + name + " in " + keys.file().path() + ".");
            return ExitCode.FAILED;
        }
        keys.file().write(all.without(name));
        terminal.out().line("Revoked the key of " + name + ".");
        return ExitCode.OK;
    }
}

package banmian.local.keys;

import banmian.keys.AccessKey;
import banmian.local.ExitCode;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who has a key. */
@Command(name = "list", header = "List the keys: name and role, one a line.")
final class ListKeys implements Callable<Integer> {
    @Mixin
    private KeyFileOption keys;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        List<AccessKey> all = keys.read().keys();
        if (all.isEmpty()) {
            terminal.err().line("No keys in " + keys.file().path() + ".");
        }
        all.forEach(key -> terminal.out()
                .line(String.format(Locale.ROOT, "%-10s %s", key.role().text(), key.name())));
        return ExitCode.OK;
    }
}

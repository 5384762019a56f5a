package banmian.local.keys;

import banmian.keys.AccessKey;
import banmian.keys.Role;
import banmian.keys.Secret;
import banmian.local.ExitCode;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key and prints it, the only time that it is seen. */
@Command(
        name = "create",
        header = "Make a key and print it: it is shown this once and kept nowhere.",
        description = {"The key alone goes to standard output, so that a script can keep it.", ""})
final class CreateKey implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Who will have it: a-z, 0-9, dot, dash, underscore.")
    private String name;

    @Option(
            names = "--role",
            defaultValue = "publisher",
            description = "What it is for: ${COMPLETION-CANDIDATES}; each includes those before it (default:"
                    + " ${DEFAULT-VALUE}).")
    private Role role;

    @Mixin
    private KeyFileOption keys;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws IOException {
        String secret = Secret.create();
        try {
            keys.file().write(keys.read().with(new AccessKey(name, role, Secret.hash(secret))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        Terminal err = terminal.err();
        err.line("A key of role " + role.text() + " for " + name + ", valid in a few seconds wherever "
                + keys.file().path() + " is read:");
        System.out.println(secret);
        return ExitCode.OK;
    }
}

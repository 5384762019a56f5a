package banmian.deployments.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real kustomize: by itself or as a part of kubectl. */
public final class Kustomize {
    private static final Pattern VERSION =
            Pattern.compile("(?:Kustomize Version: |^|/)v([0-9]+)\\.", Pattern.MULTILINE);

    /** The first with all that the manifests use. */
    private static final int OLDEST = 5;

    private static final ConcurrentHashMap<Path, String> RENDERED = new ConcurrentHashMap<>();
    private static final Optional<List<String>> PROGRAM = find();

    private Kustomize() {}

    /** What a folder with a kustomization comes to; fails with kustomize's own words. */
    public static String render(Path folder) {
        List<String> program = Tool.required(
                PROGRAM,
                "kustomize " + OLDEST + " or newer is not on this machine: install kustomize or kubectl 1.27 or newer");
        return RENDERED.computeIfAbsent(folder.toAbsolutePath().normalize(), path -> {
            List<String> command = new ArrayList<>(program);
            command.add(path.toString());
            Command.Result result = Command.run(path, command);
            assertThat(result.exitCode()).as(result.output()).isZero();
            return result.output();
        });
    }

    private static Optional<List<String>> find() {
        return Command.find("kustomize")
                .filter(program -> isNewEnough(program, "version"))
                .map(program -> List.of(program.toString(), "build"))
                .or(() -> Command.find("kubectl").flatMap(Kustomize::partOf))
                .or(() -> DebianPackage.program("kubernetes-client", "kubectl").flatMap(Kustomize::partOf));
    }

    private static Optional<List<String>> partOf(Path kubectl) {
        return isNewEnough(kubectl, "version", "--client")
                ? Optional.of(List.of(kubectl.toString(), "kustomize"))
                : Optional.empty();
    }

    private static boolean isNewEnough(Path program, String... question) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(question));
        String answer = Command.run(Path.of("").toAbsolutePath(), command).output();
        // kubectl names its own version first.
        Matcher version = VERSION.matcher(answer.replaceAll("(?m)^Client Version:.*$", ""));
        return version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
    }
}

package banmian.deployments;

import banmian.deployments.manifests.Manifests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The overlays as they are, and the alternatives that an operator may switch to. */
final class Rendered {
    private Rendered() {}

    static Manifests minikube() {
        return Manifests.of(Project.KUBERNETES.resolve("overlays/minikube"));
    }

    static Manifests production() {
        return Manifests.of(Project.KUBERNETES.resolve("overlays/production"));
    }

    /** production with everything that is commented out there, and the alternatives of what is not. */
    static Manifests alternatives() {
        Path production = Project.KUBERNETES.resolve("overlays/production");
        Path copy = Path.of("target/alternatives").toAbsolutePath();
        try {
            Files.createDirectories(copy);
            try (Stream<Path> files = Files.list(production)) {
                for (Path file : files.toList()) {
                    String text = Project.text(file)
                            .replaceAll("(?m)^  # - \\.\\.", "  - ..")
                            .replace("components/ingress", "components/gateway")
                            .replace("components/scale-by-lag", "components/scale-by-cpu")
                            .replace("../../../monitoring", "../../../../deploy/monitoring")
                            .replaceAll("- \\.\\./\\.\\./(base|components)", "- ../../../../deploy/kubernetes/$1");
                    Files.writeString(copy.resolve(file.getFileName()), text);
                }
            }
            return Manifests.of(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Manifests> all() {
        return List.of(minikube(), production(), alternatives());
    }
}

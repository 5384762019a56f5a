package banmian.deployments.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.deployments.manifests.Manifests;
import banmian.deployments.manifests.Workload;
import banmian.servers.process.ChildProcess;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A machine in place of the cluster: containers run as processes, with their environment, in which addresses, mounted
 * files and Secrets stand for those that are here.
 *
 * @param here what stands for what: {@code postgres-rw:5432} for {@code localhost:41234}
 */
record Place(Manifests manifests, Path folder, Path services, Map<String, String> here) {
    /** Starts a container; its log is named after it. */
    ChildProcess start(Workload workload, JsonNode container, int port) {
        String name = workload.name() + "-" + container.path("name").asText();
        List<String> command = new ArrayList<>(List.of("/usr/bin/env"));
        manifests
                .environment(workload, container)
                .forEach((variable, value) -> command.add(variable + "=" + translated(value)));
        command.addAll(List.of("QUARKUS_HTTP_HOST=localhost", "QUARKUS_HTTP_PORT=" + port));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-jar",
                program(container).toString()));
        return ChildProcess.start(name, command, folder.resolve(name + ".log"));
    }

    /** What a container has said. */
    String log(ChildProcess container) {
        try {
            return new String(Files.readAllBytes(container.log()), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String translated(String value) {
        String translated = value;
        for (Map.Entry<String, String> one : here.entrySet()) {
            translated = translated.replace(one.getKey(), one.getValue());
        }
        return translated;
    }

    /** The program in an image of ours. */
    private Path program(JsonNode container) {
        String image = container.path("image").asText().replaceAll(".*/|:.*", "");
        return services.resolve(image).resolve("target/quarkus-app/quarkus-run.jar");
    }
}

package banmian.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Compares docs/configuration.md with what a service really has: its typed settings, and the files that set the rest. */
public final class ConfigurationDoc {
    private static final List<String> FILES =
            List.of("application.properties", "META-INF/microprofile-config.properties");

    private final List<String> lines;

    private ConfigurationDoc(List<String> lines) {
        this.lines = lines;
    }

    public static ConfigurationDoc read() {
        return new ConfigurationDoc(DocFile.lines("docs/configuration.md"));
    }

    /**
     * The settings that the document lacks, or of which it has another default.
     *
     * @param prefix of the typed settings
     * @param settings the interface that has them
     */
    public List<String> missing(String prefix, Class<?> settings) {
        Map<String, String> all = new TreeMap<>();
        addTyped(prefix, settings, all);
        FILES.forEach(file -> addFile(file, all));
        List<String> missing = new ArrayList<>();
        all.forEach((name, value) -> {
            if (lines.stream().noneMatch(line -> line.contains("`" + name + "`") && line.contains("`" + value + "`"))) {
                missing.add(name + " = " + value);
            }
        });
        return missing;
    }

    /** A setting without a default has the value "–". */
    private static void addTyped(String prefix, Class<?> settings, Map<String, String> all) {
        for (Method setting : settings.getMethods()) {
            String name = prefix + "." + kebab(setting.getName());
            if (setting.getReturnType().getEnclosingClass() == settings
                    && setting.getReturnType().isInterface()) {
                addTyped(name, setting.getReturnType(), all);
            } else if (setting.getReturnType() != Map.class) {
                WithDefault value = setting.getAnnotation(WithDefault.class);
                all.put(name, value == null ? "–" : value.value());
            }
        }
    }

    private static void addFile(String file, Map<String, String> all) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL found : Collections.list(loader.getResources(file))) {
                if (isOurs(found)) {
                    Properties properties = new Properties();
                    try (Reader text = new InputStreamReader(found.openStream(), UTF_8)) {
                        properties.load(text);
                    }
                    properties.forEach((name, value) -> all.put(name.toString(), value.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Libraries have such files, too. */
    private static boolean isOurs(URL file) {
        return file.getPath().contains("/target/classes/") || file.getPath().contains("http-guard");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

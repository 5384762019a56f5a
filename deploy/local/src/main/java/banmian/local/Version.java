package banmian.local;

import banmian.parser.PageParser;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Banmian.class.getPackage().getImplementationVersion();
        return new String[] {
            "banmian " + (version == null ? "(not packaged)" : version) + ", parser " + PageParser.VERSION,
            "on Java " + System.getProperty("java.version") + " (" + System.getProperty("java.home") + ")"
        };
    }
}

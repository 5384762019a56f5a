package banmian.servers.kafka;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * The broker's process: formats its folder the first time, serves, and stops by itself when the process that started it
 * is gone, however that ended.
 */
final class BrokerMain {
    /** Any valid id: the folder belongs to this one cluster. */
    private static final String CLUSTER_ID = "banmian-local-clusterA";

    private BrokerMain() {}

    /** @param args the file with the broker's settings, and a user, if there is one, in the words of kafka-storage */
    public static void main(String[] args) {
        List<String> format = new ArrayList<>(
                List.of("format", "--cluster-id", CLUSTER_ID, "--config", args[0], "--ignore-formatted"));
        if (args.length > 1) {
            format.addAll(List.of("--add-scram", args[1]));
        }
        int formatted = StorageTool.execute(format.toArray(String[]::new), System.out);
        if (formatted != 0) {
            System.exit(formatted);
        }
        Thread watch = new Thread(BrokerMain::exitWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Kafka.main(new String[] {args[0]});
    }

    /** Standard input is a pipe from the parent: the system closes it when the parent ends, even if it was killed. */
    private static void exitWithParent() {
        try {
            while (System.in.read() >= 0) {
                // The parent writes nothing.
            }
        } catch (IOException e) {
            System.err.println("Lost the process that started this broker: " + e.getMessage());
        }
        System.exit(0);
    }
}

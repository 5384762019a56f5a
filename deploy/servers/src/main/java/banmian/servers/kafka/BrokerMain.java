package banmian.servers.kafka;

import java.io.IOException;
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

    /** @param args the file with the broker's settings */
    public static void main(String[] args) {
        String[] format = {"format", "--cluster-id", CLUSTER_ID, "--config", args[0], "--ignore-formatted"};
        int formatted = StorageTool.execute(format, System.out);
        if (formatted != 0) {
            System.exit(formatted);
        }
        Thread watch = new Thread(BrokerMain::exitWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Kafka.main(args);
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

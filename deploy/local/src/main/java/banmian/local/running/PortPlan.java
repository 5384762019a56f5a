package banmian.local.running;

import banmian.servers.process.Ports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which server listens where.
 *
 * @param http of the API and what people open
 */
public record PortPlan(int http, int ingest, int parse, int kafka, int postgres) {
    public static final PortPlan STANDARD = new PortPlan(8080, 8081, 8082, 9092, 15432);

    /** Ports that are free now. */
    public static PortPlan free() {
        List<Integer> ports = Ports.free(5);
        return new PortPlan(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    /** The ports by the option that sets each. */
    public Map<String, Integer> byOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--http-port", http);
        ports.put("--ingest-port", ingest);
        ports.put("--parse-port", parse);
        ports.put("--kafka-port", kafka);
        ports.put("--postgres-port", postgres);
        return ports;
    }

    /** Addresses to open or to give to other programs, by what they are for. */
    public Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("store", "http://localhost:" + http);
        addresses.put("ingest", "http://localhost:" + ingest);
        addresses.put("parse", "http://localhost:" + parse);
        addresses.put("kafka", "localhost:" + kafka);
        addresses.put("postgres", "jdbc:postgresql://localhost:" + postgres + "/banmian");
        return addresses;
    }
}

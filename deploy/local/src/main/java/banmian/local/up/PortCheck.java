package banmian.local.up;

import banmian.local.running.PortPlan;
import banmian.servers.process.Ports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out before anything is started which ports cannot be had. */
final class PortCheck {
    private PortCheck() {}

    /** What is wrong with the plan, a sentence for each port; empty where nothing is. */
    static List<String> problems(PortPlan plan) {
        List<String> problems = new ArrayList<>();
        Map<Integer, String> taken = new HashMap<>();
        plan.byOption().forEach((option, port) -> {
            String before = taken.putIfAbsent(port, option);
            if (port < 1 || port > 65535) {
                problems.add(option + " " + port + " is no port: they go from 1 to 65535.");
            } else if (before != null) {
                problems.add("Port " + port + " is wanted by both " + before + " and " + option + ".");
            } else if (!Ports.isFree(port)) {
                problems.add("Port " + port + " is in use by another program: choose another with " + option
                        + ", or let --ports auto choose all.");
            }
        });
        return problems;
    }
}

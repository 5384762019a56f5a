package banmian.local.reprocess;

import banmian.local.api.ApiException;
import banmian.local.api.StoreApi;
import banmian.local.status.PipelineProgress;
import banmian.local.status.Stage;
import banmian.local.terminal.Terminal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;

/** Sends stored pages to the parser again, part by part, and not faster than they are worked off. */
final class ReprocessRun {
    private static final int AT_A_TIME = 200;
    private static final long PAUSE_MILLIS = 200;
    private static final String PATH = "/api/reprocess";

    private final StoreApi store;
    private final Terminal err;
    private long total;
    private long sent;
    private boolean stored;

    ReprocessRun(StoreApi store, Terminal err) {
        this.store = store;
        this.err = err;
    }

    /**
     * Sends all that are selected.
     *
     * @param waiting how many records are not worked off
     * @param mostWaiting no part is sent while there are more
     */
    void send(ObjectNode selection, LongSupplier waiting, long mostWaiting) throws ApiException, InterruptedException {
        ObjectNode part = selection.deepCopy().put("limit", (int) Math.min(AT_A_TIME, mostWaiting));
        JsonNode answer = store.post(PATH, part);
        total = answer.path("total").asLong();
        sent = answer.path("sent").asLong();
        while (!answer.path("next").isNull()) {
            err.progress("Sent " + sent + " of " + total + " pages");
            while (waiting.getAsLong() > mostWaiting) {
                Thread.sleep(PAUSE_MILLIS);
            }
            answer = store.post(PATH, part.put("cursor", answer.path("next").asText()));
            sent += answer.path("sent").asLong();
        }
    }

    /** Waits until all that was sent is parsed, and what came of it stored, whatever else comes in meanwhile. */
    void await(PipelineProgress progress) throws InterruptedException {
        for (Stage stage : List.of(Stage.PARSE, Stage.STORE)) {
            Map<TopicPartition, Long> end = progress.end(stage);
            for (long left = progress.left(stage, end); left > 0; left = progress.left(stage, end)) {
                err.progress("Sent " + sent + " pages; " + stage.group() + " has " + left + " records to work off");
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        stored = true;
    }

    /** Records that wait for the parser or for the store, about. */
    static long waiting(PipelineProgress progress) {
        return progress.roughLag(Stage.PARSE) + progress.roughLag(Stage.STORE);
    }

    /** How many pages matched when it began. */
    long total() {
        return total;
    }

    long sent() {
        return sent;
    }

    /** Whether all of it has come through. */
    boolean isStored() {
        return stored;
    }
}

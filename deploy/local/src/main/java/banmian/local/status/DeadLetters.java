package banmian.local.status;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * All refused records.
 *
 * @param latest the last ones, oldest first
 */
public record DeadLetters(long count, List<DeadLetter> latest) {
    private static final int LATEST = 10;

    /** Counts them all and keeps the last few, however many there are. */
    static final class Tally {
        private final PriorityQueue<ConsumerRecord<byte[], byte[]>> latest =
                new PriorityQueue<>(Comparator.comparingLong(ConsumerRecord::timestamp));
        private long count;

        void add(ConsumerRecord<byte[], byte[]> letter) {
            count++;
            latest.add(letter);
            if (latest.size() > LATEST) {
                latest.remove();
            }
        }

        DeadLetters result() {
            ArrayDeque<DeadLetter> letters = new ArrayDeque<>();
            while (!latest.isEmpty()) {
                letters.add(DeadLetter.of(latest.remove()));
            }
            return new DeadLetters(count, List.copyOf(letters));
        }
    }
}

package banmian.contracts.record;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** How large a record is. One that is over its topic's limit makes its whole transaction fail, at every attempt. */
public final class RecordSize {
    /**
     * Bytes that a record may have: 15 MiB. The topics take 16 MiB, and what is left over is for what Kafka itself puts
     * around a record.
     */
    public static final long LIMIT = 15L << 20;

    private RecordSize() {}

    /** Bytes of key, value and headers, before compression. */
    public static long of(ProducerRecord<byte[], byte[]> record) {
        return length(record.key()) + length(record.value()) + of(record.headers());
    }

    static long of(ConsumerRecord<byte[], byte[]> record) {
        return length(record.key()) + length(record.value()) + of(record.headers());
    }

    private static long of(Headers headers) {
        long size = 0;
        for (Header header : headers) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    private static long length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}

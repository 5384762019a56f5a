package banmian.channel;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The records of a batch, each with its {@link PageTrace}. */
public final class PageBatch implements Iterable<ConsumerRecord<byte[], byte[]>> {
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    private final Map<ConsumerRecord<?, ?>, PageTrace> traces = new IdentityHashMap<>();
    private final Tracer tracer;

    private PageBatch(Tracer tracer) {
        this.tracer = tracer;
    }

    static PageBatch begin(Tracer tracer, ConsumerRecords<byte[], byte[]> batch) {
        PageBatch pages = new PageBatch(tracer);
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            pages.records.add(record);
            pages.traces.put(record, PageTrace.begin(tracer, record));
        }
        return pages;
    }

    /** In the order of their topic. */
    public List<ConsumerRecord<byte[], byte[]>> records() {
        return records;
    }

    @Override
    public Iterator<ConsumerRecord<byte[], byte[]>> iterator() {
        return records.iterator();
    }

    /** @param record one of this batch */
    public PageTrace trace(ConsumerRecord<?, ?> record) {
        return traces.get(record);
    }

    /**
     * Does in the database what is done for all pages at once: one span, in the trace of the first page, and linked with
     * those of the others both ways.
     */
    public <T> T inDatabase(String name, Supplier<T> work) {
        PageTrace first = traces.get(records.get(0));
        SpanBuilder builder = tracer.spanBuilder(name)
                .setParent(first.context())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("db.system.name", "postgresql")
                .setAttribute("db.operation.batch.size", records.size());
        others().forEach(other -> builder.addLink(other.span().getSpanContext()));
        Span span = builder.startSpan();
        others().forEach(other -> other.span().addLink(span.getSpanContext()));
        try (Scope scope = first.context().with(span).makeCurrent()) {
            return work.get();
        } catch (RuntimeException e) {
            // Its message may quote what was to be stored.
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    private List<PageTrace> others() {
        return records.stream().skip(1).map(traces::get).toList();
    }

    void end(boolean written) {
        traces.values().forEach(trace -> trace.end(written));
    }
}

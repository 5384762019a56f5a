package banmian.channel;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The way of one page through this stage: a span in the trace that its record belongs to, and the page's ids in whatever
 * is logged of it. Where nothing is traced there is no span, and a record's trace is handed on as it came.
 */
public final class PageTrace {
    private static final Logger LOG = Logger.getLogger(PageTrace.class);
    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapSetter<Headers> SET =
            (headers, name, value) -> headers.remove(name).add(name, value.getBytes(US_ASCII));
    private static final String PAGE_ID = "pageId";
    private static final String TRACE_ID = "traceId";
    /** Ids come from records, which may say anything. */
    private static final int LONGEST_ID = 100;

    private final ConsumerRecord<?, ?> record;
    private final Context context;
    private final Span span;
    private String pageId;

    private PageTrace(ConsumerRecord<?, ?> record, Context context) {
        this.record = record;
        this.context = context;
        this.span = Span.fromContext(context);
    }

    static PageTrace begin(Tracer tracer, ConsumerRecord<?, ?> record) {
        Context parent = W3C.extract(Context.root(), record.headers(), new HeaderGetter());
        Span span = tracer.spanBuilder("process " + record.topic())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", record.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(record.partition()))
                .setAttribute("messaging.kafka.offset", record.offset())
                .startSpan();
        return new PageTrace(record, parent.with(span));
    }

    /** Which page it is about, once that is known. */
    public void about(String id) {
        pageId = id == null || id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
        if (pageId != null) {
            span.setAttribute("banmian.page.id", pageId);
        }
    }

    /** Does what is to be done with the page, as part of its trace. */
    public <T> T in(Supplier<T> work) {
        try (Scope scope = context.makeCurrent()) {
            inLog(true);
            return work.get();
        } finally {
            inLog(false);
        }
    }

    /** A record that was made of the page, as part of its trace. */
    public ProducerRecord<byte[], byte[]> carry(ProducerRecord<byte[], byte[]> made) {
        W3C.inject(context, made.headers(), SET);
        return made;
    }

    /**
     * The page cannot be processed.
     *
     * @param message without any of the page's text
     */
    public void refused(String reason, String message) {
        span.setAttribute("banmian.refusal.reason", reason);
        span.setStatus(StatusCode.ERROR, reason);
        in(() -> {
            LOG.warnf(
                    "refused %s-%d@%d: %s (%s)", record.topic(), record.partition(), record.offset(), reason, message);
            return null;
        });
    }

    Span span() {
        return span;
    }

    Context context() {
        return context;
    }

    void end(boolean written) {
        if (!written) {
            span.setStatus(StatusCode.ERROR, "not written; the batch is read again");
        } else if (LOG.isDebugEnabled()) {
            in(() -> {
                LOG.debugf("done with %s-%d@%d", record.topic(), record.partition(), record.offset());
                return null;
            });
        }
        span.end();
    }

    private void inLog(boolean there) {
        set(PAGE_ID, there ? pageId : null);
        set(
                TRACE_ID,
                there && span.getSpanContext().isValid() ? span.getSpanContext().getTraceId() : null);
    }

    private static void set(String name, String value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }

    private static final class HeaderGetter implements TextMapGetter<Headers> {
        @Override
        public Iterable<String> keys(Headers headers) {
            List<Header> all =
                    StreamSupport.stream(headers.spliterator(), false).toList();
            return all.stream().map(Header::key).toList();
        }

        @Override
        public String get(Headers headers, String name) {
            Header header = headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), US_ASCII);
        }
    }
}

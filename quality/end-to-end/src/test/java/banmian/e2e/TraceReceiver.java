package banmian.e2e;

import static java.util.stream.Collectors.toMap;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Receives traces as any OpenTelemetry collector does: OTLP, protobuf over HTTP. */
final class TraceReceiver implements AutoCloseable {
    /**
     * A span as tests look at it.
     *
     * @param parent empty for the first of a trace
     * @param start nanoseconds since 1970, as {@code end}
     */
    record Received(
            String service,
            String name,
            String trace,
            String id,
            String parent,
            long start,
            long end,
            Map<String, String> attributes) {}

    private static final double NANOS_OF_MILLI = 1e6;

    private final List<Received> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    TraceReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The spans of a trace, in the order of their start. */
    List<Received> trace(String id) {
        return spans(span -> span.trace().equals(id));
    }

    /** A trace as people read it: a line for each span, below the one it came of, with milliseconds. */
    String tree(String trace) {
        List<Received> all = trace(trace);
        long origin = all.get(0).start();
        StringBuilder tree = new StringBuilder();
        all.stream()
                .filter(span -> all.stream().noneMatch(other -> other.id().equals(span.parent())))
                .forEach(first -> draw(first, "", origin, all, tree));
        return tree.toString();
    }

    private static void draw(Received span, String indent, long origin, List<Received> all, StringBuilder tree) {
        tree.append(String.format(
                Locale.ROOT,
                "%-32s %-15s %8.1f %8.1f%n",
                indent + span.name(),
                span.service(),
                (span.start() - origin) / NANOS_OF_MILLI,
                (span.end() - span.start()) / NANOS_OF_MILLI));
        all.stream()
                .filter(other -> other.parent().equals(span.id()))
                .forEach(below -> draw(below, indent + "  ", origin, all, tree));
    }

    List<Received> spans(Predicate<Received> wanted) {
        return spans.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Received::start))
                .toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            request.getResourceSpansList().forEach(this::take);
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void take(ResourceSpans resource) {
        String service = text(resource.getResource().getAttributesList()).get("service.name");
        resource.getScopeSpansList()
                .forEach(scope -> scope.getSpansList().forEach(span -> spans.add(received(service, span))));
    }

    private static Received received(String service, Span span) {
        return new Received(
                service,
                span.getName(),
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                span.getStartTimeUnixNano(),
                span.getEndTimeUnixNano(),
                text(span.getAttributesList()));
    }

    private static Map<String, String> text(List<KeyValue> attributes) {
        return attributes.stream()
                .collect(toMap(KeyValue::getKey, attribute -> text(attribute.getValue()), (a, b) -> b));
    }

    private static String text(AnyValue value) {
        return value.hasStringValue() ? value.getStringValue() : Long.toString(value.getIntValue());
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

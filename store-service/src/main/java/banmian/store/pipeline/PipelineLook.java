package banmian.store.pipeline;

import banmian.store.config.StoreConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;

/** Looks at the pipeline once. Remembers the look before, for speed is a difference. Used by one thread. */
@ApplicationScoped
class PipelineLook {
    static final String KAFKA = "kafka";

    /** What was counted of a stage at a moment. */
    private record Count(double records, boolean exact, long nanos) {}

    private final StagePositions positions;
    private final RecordCount records;
    private final ServiceProbe services;
    private final Map<Stage, List<URI>> addresses = new EnumMap<>(Stage.class);
    private final Map<Stage, Count> before = new EnumMap<>(Stage.class);

    PipelineLook(StagePositions positions, RecordCount records, ServiceProbe services, StoreConfig config) {
        this.positions = positions;
        this.records = records;
        this.services = services;
        addresses.put(Stage.INGEST, config.pipeline().ingest().orElse(List.of()));
        addresses.put(Stage.PARSE, config.pipeline().parse().orElse(List.of()));
        addresses.put(Stage.STORE, config.pipeline().store().orElse(List.of()));
    }

    /** What is seen. */
    record Seen(List<StageView> stages, List<Part> parts) {}

    Seen look() throws InterruptedException {
        List<StageView> stages = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        boolean answers = true;
        for (Stage stage : Stage.values()) {
            List<Part> instances = instances(stage);
            parts.addAll(instances);
            Optional<TopicPosition> position = Optional.empty();
            try {
                position = answers ? Optional.of(positions.of(stage)) : Optional.empty();
            } catch (TimeoutException | KafkaException e) {
                answers = false;
            } catch (ExecutionException refused) {
                // The topic is not there yet, or may not be looked at: that is so for one stage.
            }
            stages.add(position.map(known -> view(stage, known, instances)).orElseGet(() -> unknown(stage)));
        }
        parts.add(0, Part.without(KAFKA, answers ? Part.UP : Part.AWAY));
        return new Seen(stages, parts);
    }

    private List<Part> instances(Stage stage) throws InterruptedException {
        List<Part> instances = new ArrayList<>();
        for (URI address : addresses.get(stage)) {
            instances.add(services.ask(stage, address));
        }
        return instances;
    }

    private StageView unknown(Stage stage) {
        before.remove(stage);
        return StageView.unknown(stage);
    }

    private StageView view(Stage stage, TopicPosition position, List<Part> instances) {
        return new StageView(
                stage.group(),
                stage.topic(),
                position.consumers(),
                records.behind(position),
                rate(stage, count(position, instances)));
    }

    /** By the services themselves where all of them tell, else by offsets. */
    private static Count count(TopicPosition position, List<Part> instances) {
        boolean all = !instances.isEmpty() && instances.stream().allMatch(one -> one.figures() != null);
        double records = all
                ? instances.stream().mapToDouble(one -> one.figures().records()).sum()
                : position.done();
        return new Count(records, all, System.nanoTime());
    }

    private Rate rate(Stage stage, Count now) {
        Count last = before.put(stage, now);
        return last == null || last.exact() != now.exact()
                ? null
                : Rate.between(last.records(), now.records(), (now.nanos() - last.nanos()) / 1e9, now.exact());
    }
}

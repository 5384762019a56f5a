package banmian.store.room.pipeline;

import banmian.store.pipeline.StageView;

/**
 * A stage, as it is shown.
 *
 * @param state {@code unknown}, {@code alone} (nobody works on it), {@code working}, {@code waiting} (for pages)
 * @param lag with "≈" where it is not exact
 */
public record StageCard(String name, String topic, String state, String lag, String rate, String consumers) {
    static StageCard of(StageView stage) {
        return new StageCard(
                stage.name(),
                stage.topic(),
                state(stage),
                stage.lag() == null
                        ? Measures.UNKNOWN
                        : (stage.lag().exact() ? "" : "≈ ")
                                + Measures.count(stage.lag().records()),
                stage.rate() == null
                        ? Measures.UNKNOWN
                        : (stage.rate().exact() || stage.rate().perSecond() == 0 ? "" : "≈ ")
                                + Measures.rate(stage.rate().perSecond()),
                Measures.count(stage.consumers()));
    }

    private static String state(StageView stage) {
        if (stage.consumers() == null) {
            return "unknown";
        }
        if (stage.consumers() == 0) {
            return "alone";
        }
        boolean working = stage.lag().records() > 0
                || stage.rate() != null && stage.rate().perSecond() > 0;
        return working ? "working" : "waiting";
    }
}

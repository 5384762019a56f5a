package banmian.segmenter.label;

import banmian.segmenter.result.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The few features that speak most for one label and against another. Names are made for these only. */
final class Strongest {
    private static final int LABELS = FeatureWeights.LABELS;

    /** @param hundredths how much it speaks */
    private record Speaker(Supplier<String> what, int hundredths) {}

    private final int most;
    private final int label;
    private final int instead;
    private final List<Speaker> speakers;

    Strongest(int most, LineLabel label, LineLabel instead) {
        this.most = most;
        this.label = label.ordinal();
        this.instead = instead.ordinal();
        this.speakers = new ArrayList<>(most + 1);
    }

    /** Features of the line itself, or of the one above or below it. */
    void addAll(Place place, List<Feature> features) {
        int from = place.ordinal() * LABELS;
        for (Feature feature : features) {
            int[] weights = feature.weights();
            int speaks = weights[from + label] - weights[from + instead];
            if (counts(speaks)) {
                add(speaks, () -> prefix(place) + feature.name());
            }
        }
    }

    /** @param row one weight for each label, in hundredths */
    void add(Supplier<String> what, int[] row) {
        if (counts(row)) {
            add(row[label] - row[instead], what);
        }
    }

    /** Whether what has this row of weights is among the strongest so far. */
    boolean counts(int[] row) {
        return counts(row[label] - row[instead]);
    }

    /** The strongest first; of those that are as strong, the one added first. */
    List<Reason> reasons() {
        return speakers.stream().map(speaker -> reason(speaker)).toList();
    }

    private static Reason reason(Speaker speaker) {
        String what = speaker.what().get();
        return new Reason(what, Wording.of(what), speaker.hundredths() / 100.0);
    }

    private boolean counts(int speaks) {
        return speaks > 0
                && (speakers.size() < most
                        || speaks > speakers.get(speakers.size() - 1).hundredths());
    }

    private void add(int speaks, Supplier<String> what) {
        int at = speakers.size();
        while (at > 0 && speakers.get(at - 1).hundredths() < speaks) {
            at--;
        }
        speakers.add(at, new Speaker(what, speaks));
        if (speakers.size() > most) {
            speakers.remove(most);
        }
    }

    private static String prefix(Place place) {
        return place == Place.HERE ? "" : place.name().toLowerCase(Locale.ROOT) + ":";
    }
}

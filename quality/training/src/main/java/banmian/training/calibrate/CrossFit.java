package banmian.training.calibrate;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.measure.Verdicts;
import banmian.segmenter.PageSegmenter;
import banmian.segmenter.PageText;
import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.PageSignals;
import banmian.segmenter.confidence.Signals;
import banmian.segmenter.label.LineLabel;
import banmian.training.Training;
import banmian.training.crf.TrainingOptions;
import banmian.training.label.GoldLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What weights say of pages that they were not learned from: of each fold those learned from the others. */
public final class CrossFit {
    private final List<GoldPage> gold;
    private final Consumer<String> progress;

    /** @param gold several times in it, a page counts as often in learning */
    public CrossFit(List<GoldPage> gold, Consumer<String> progress) {
        this.gold = List.copyOf(gold);
        this.progress = progress;
    }

    /** @param folds how many; as many times weights are learned */
    public List<Sample> samples(int folds, TrainingOptions options, int models) {
        Folds divided = Folds.of(gold, folds, options.seed());
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            progress.accept("fold " + (fold + 1) + " of " + folds);
            String weights = new Training(divided.without(fold, gold), progress).learn(options, models);
            PageSegmenter segmenter = PageSegmenter.withWeights(weights.lines());
            divided.in(fold).forEach(page -> samples.addAll(of(page, segmenter, divided.isDivided(page))));
        }
        return samples;
    }

    /**
     * What {@code segmenter} finds on a page that its weights were not learned from.
     *
     * @param known whether they were from others of the same newspaper
     */
    public static List<Sample> of(GoldPage page, PageSegmenter segmenter, boolean known) {
        PageSignals found = segmenter.signals(PageText.of(page.text(), page.issueDate()));
        Verdicts verdicts = Verdicts.of(page, found.page());
        List<LineLabel> labels = GoldLabels.of(page).labels();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < found.articles().size(); i++) {
            add(
                    samples,
                    Calibration.Of.ARTICLE,
                    known,
                    found.articles().get(i),
                    verdicts.articles().get(i));
            add(
                    samples,
                    Calibration.Of.BOUNDARY,
                    known,
                    found.boundaries().get(i),
                    verdicts.boundaries().get(i));
        }
        for (int i = 0; i < Math.min(labels.size(), found.lines().size()); i++) {
            boolean right = found.labels().get(i).saysTheSameAs(labels.get(i));
            add(samples, Calibration.Of.LINE, known, found.lines().get(i), right);
        }
        return samples;
    }

    private static void add(List<Sample> samples, Calibration.Of of, boolean known, Signals signals, boolean right) {
        samples.add(new Sample(of, known, signals, right));
    }
}

package banmian.training.calibrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.PageSegmenter;
import banmian.segmenter.confidence.Calibration;
import banmian.training.crf.TrainingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** From gold pages to the file of the calibration that the segmenter reads. */
public final class CalibrationTrainer {
    private final List<GoldPage> gold;
    private final Consumer<String> progress;

    /** @param progress takes a line for people now and then */
    public CalibrationTrainer(List<GoldPage> gold, Consumer<String> progress) {
        this.gold = List.copyOf(gold);
        this.progress = progress;
    }

    /**
     * Writes {@code calibration.tsv} into {@code folder}, by weights learned from some pages and tried on the others.
     *
     * @param folds at least 2
     */
    public void crossFit(int folds, TrainingOptions options, int models, Path folder) throws IOException {
        write(new CrossFit(gold, progress).samples(folds, options, models), folder);
    }

    /**
     * The same by given weights, tried on pages that they were not learned from.
     *
     * @param weights a weights file
     */
    public void fit(Path weights, Path folder) throws IOException {
        PageSegmenter segmenter = PageSegmenter.withWeights(Files.readAllLines(weights, UTF_8).stream());
        write(
                gold.stream()
                        .distinct()
                        .flatMap(page -> CrossFit.of(page, segmenter, false).stream())
                        .toList(),
                folder);
    }

    private void write(List<Sample> samples, Path folder) throws IOException {
        String text = CalibrationFit.text(samples);
        Calibration calibration = Calibration.of(text.lines());
        for (Calibration.Of of : Calibration.Of.values()) {
            progress.accept(summary(of, samples, calibration));
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("calibration.tsv"), text, UTF_8);
        progress.accept("written: " + folder.resolve("calibration.tsv"));
    }

    private static String summary(Calibration.Of of, List<Sample> samples, Calibration calibration) {
        List<Sample> those =
                samples.stream().filter(sample -> sample.of() == of).toList();
        return String.format(
                Locale.ROOT,
                "%s: %d found, %.3f right; log loss %.4f as the labels have it, %.4f calibrated",
                CalibrationFit.name(of),
                those.size(),
                those.stream()
                        .mapToDouble(sample -> sample.right() ? 1 : 0)
                        .average()
                        .orElse(Double.NaN),
                those.stream()
                        .mapToDouble(
                                sample -> loss(sample, kept(sample.signals().certainty())))
                        .average()
                        .orElse(Double.NaN),
                those.stream()
                        .mapToDouble(sample -> loss(sample, calibration.right(of, sample.signals())))
                        .average()
                        .orElse(Double.NaN));
    }

    private static double loss(Sample sample, double probability) {
        return -Math.log(sample.right() ? probability : 1 - probability);
    }

    /** As far as certainties are taken for their number. */
    private static double kept(double certainty) {
        return 1 / (1 + Math.exp(-Calibration.logit(certainty)));
    }
}

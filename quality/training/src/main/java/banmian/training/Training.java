package banmian.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.accuracy.gold.GoldPage;
import banmian.training.compose.PageComposer;
import banmian.training.crf.CrfTrainer;
import banmian.training.crf.LearnedWeights;
import banmian.training.crf.TrainingOptions;
import banmian.training.crf.WeightsAverage;
import banmian.training.label.GoldLabels;
import banmian.training.pairs.PairCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From gold pages to the files that the segmenter reads. */
public final class Training {
    private static final double LEAST_WEIGHT = 0.05;
    /** How many pages of ten are real ones; each counts as often as that takes. */
    private static final int REAL_OF_TEN = 5;

    private final List<GoldPage> gold;
    private final Consumer<String> progress;

    /** @param progress takes a line for people now and then */
    public Training(List<GoldPage> gold, Consumer<String> progress) {
        this.gold = List.copyOf(gold);
        this.progress = progress;
    }

    /**
     * Writes {@code weights.tsv} into {@code folder}: learned from the pages, and from others composed of them.
     *
     * @param models how many to learn, each from a seed of its own and other composed pages; their average is written
     */
    public void weights(TrainingOptions options, int models, Path folder) throws IOException {
        write(folder, "weights.tsv", learn(options, models));
    }

    /** The same as text. */
    public String learn(TrainingOptions options, int models) {
        List<String> learned = new ArrayList<>();
        for (int model = 0; model < models; model++) {
            learned.add(model(options.withSeed(options.seed() + model)).asText(LEAST_WEIGHT));
        }
        return WeightsAverage.of(learned, LEAST_WEIGHT);
    }

    private LearnedWeights model(TrainingOptions options) {
        List<LabelledPage> pages = new ArrayList<>();
        int copies = Math.max(1, options.composed() * REAL_OF_TEN / (10 - REAL_OF_TEN) / Math.max(1, gold.size()));
        for (int i = 0; i < copies; i++) {
            gold.stream().map(GoldLabels::of).forEach(pages::add);
        }
        PageComposer composer = new PageComposer(gold, options.seed());
        for (int i = 0; i < options.composed(); i++) {
            pages.add(composer.compose());
        }
        progress.accept("seed " + options.seed() + ": " + pages.size() + " pages to learn from, " + options.composed()
                + " of them composed");
        return new CrfTrainer(options, progress).train(pages);
    }

    /** Writes the three files of pairs into {@code folder}. */
    public void pairs(Path folder) throws IOException {
        PairCounts counts = new PairCounts(gold);
        write(folder, "common-pairs.txt", counts.common());
        write(folder, "strong-pairs.txt", counts.strong());
        write(folder, "weak-pairs.txt", counts.weak());
    }

    private void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text, UTF_8);
        progress.accept("written: " + folder.resolve(name));
    }
}

package banmian.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.training.compose.PageComposer;
import banmian.training.crf.CrfTrainer;
import banmian.training.crf.TrainingOptions;
import banmian.training.gold.GoldFiles;
import banmian.training.gold.GoldLabels;
import banmian.training.gold.GoldPage;
import banmian.training.pairs.PairCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From folders of gold pages to the file of weights. */
public final class Training {
    /** How often a page that is known to be real counts, where a composed one counts once. */
    private static final int GOLD_COPIES = 3;

    private static final double LEAST_WEIGHT = 0.05;

    private Training() {}

    /**
     * Learns from the pages of {@code folder} and from {@code composed} pages made of them.
     *
     * @param weights file to write
     */
    public static void run(Path folder, int composed, TrainingOptions options, Path weights, Consumer<String> progress)
            throws IOException {
        List<GoldPage> gold = GoldFiles.read(folder);
        progress.accept(gold.size() + " pages read");
        PageComposer composer = new PageComposer(gold, options.seed());
        List<LabelledPage> pages =
                new ArrayList<>(gold.stream().map(GoldLabels::of).toList());
        for (int i = 0; i < composed; i++) {
            pages.add(composer.compose());
        }
        progress.accept(pages.size() + " pages to learn from");
        Files.writeString(
                weights, new CrfTrainer(options, progress).train(pages).asText(LEAST_WEIGHT), UTF_8);
    }

    public static void main(String[] args) throws IOException {
        TrainingOptions options = new TrainingOptions(
                1,
                Integer.getInteger("epochs", 8),
                Double.parseDouble(System.getProperty("rate", "0.15")),
                Double.parseDouble(System.getProperty("decay", "0.5")));
        if (args[0].equals("show")) {
            PageComposer composer = new PageComposer(GoldFiles.read(Path.of(args[1])), Long.parseLong(args[2]));
            LabelledPage page = composer.compose();
            int[] at = {0};
            page.text()
                    .lines()
                    .forEach(line -> System.out.println(
                            line.isBlank() ? "" : page.labels().get(at[0]++) + "\t" + line));
            return;
        }
        if (args[0].equals("pairs")) {
            PairCounts counts = new PairCounts(GoldFiles.read(Path.of(args[1])));
            Path folder = Path.of(args[2]);
            Files.writeString(folder.resolve("common-pairs.txt"), counts.common(), UTF_8);
            Files.writeString(folder.resolve("strong-pairs.txt"), counts.strong(), UTF_8);
            Files.writeString(folder.resolve("weak-pairs.txt"), counts.weak(), UTF_8);
            return;
        }
        run(Path.of(args[0]), Integer.parseInt(args[1]), options, Path.of(args[2]), System.err::println);
    }
}

package banmian.training.crf;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** Several models in one: what each has learned by chance is averaged away. */
public final class WeightsAverage {
    private WeightsAverage() {}

    /**
     * The average of weights files, as another.
     *
     * @param files texts of {@code weights.tsv}; a weight that a file leaves out is 0 there
     * @param least smaller weights are left out
     */
    public static String of(List<String> files, double least) {
        TreeMap<String, Double> sums = new TreeMap<>();
        files.forEach(file -> file.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, sums)));
        TreeSet<String> lines = new TreeSet<>();
        sums.forEach((what, sum) -> {
            double average = sum / files.size();
            if (Math.abs(average) >= least) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", what, average));
            }
        });
        return LearnedWeights.HEADING + String.join("\n", lines) + "\n";
    }

    private static void add(String line, TreeMap<String, Double> sums) {
        int tab = line.lastIndexOf('\t');
        sums.merge(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)), Double::sum);
    }
}

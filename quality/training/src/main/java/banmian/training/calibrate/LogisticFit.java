package banmian.training.calibrate;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression with few inputs: the weights under which what was right is likeliest, kept small (L2). By Newton's
 * method, which a handful of steps bring to rest; the same rows give the same weights.
 */
final class LogisticFit {
    private static final double DECAY = 1;
    private static final double AT_REST = 1e-9;
    private static final int MOST_STEPS = 100;

    /**
     * @param inputs the first of them 1, whose weight alone is not kept small
     * @param counts how often the row counts
     */
    record Row(double[] inputs, boolean right, double counts) {}

    private LogisticFit() {}

    /** A weight for each input. */
    static double[] of(List<Row> rows, int inputs) {
        double[] weights = new double[inputs];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = step(rows, weights);
            double longest = 0;
            for (int i = 0; i < inputs; i++) {
                weights[i] += move[i];
                longest = Math.max(longest, Math.abs(move[i]));
            }
            if (longest < AT_REST) {
                break;
            }
        }
        return weights;
    }

    static double probability(double[] weights, double[] inputs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] step(List<Row> rows, double[] weights) {
        int size = weights.length;
        double[][] equations = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            double decay = i == 0 ? AT_REST : DECAY;
            equations[i][i] = decay;
            equations[i][size] = -decay * weights[i];
        }
        for (Row row : rows) {
            double probability = probability(weights, row.inputs());
            double pull = row.counts() * ((row.right() ? 1 : 0) - probability);
            double curve = row.counts() * probability * (1 - probability);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    equations[i][j] += curve * row.inputs()[i] * row.inputs()[j];
                }
                equations[i][size] += pull * row.inputs()[i];
            }
        }
        return solve(equations);
    }

    /** Gauss and Jordan's way; the last column is what the equations come to. */
    private static double[] solve(double[][] equations) {
        int size = equations.length;
        List<double[]> left = new ArrayList<>(List.of(equations));
        for (int i = 0; i < size; i++) {
            int column = i;
            double[] pivot = left.subList(i, size).stream()
                    .reduce((a, b) -> Math.abs(b[column]) > Math.abs(a[column]) ? b : a)
                    .orElseThrow();
            left.remove(pivot);
            left.add(i, pivot);
            for (double[] row : left) {
                double times = row == pivot ? 0 : row[i] / pivot[i];
                for (int j = i; j <= size && times != 0; j++) {
                    row[j] -= times * pivot[j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = left.get(i)[size] / left.get(i)[i];
        }
        return solution;
    }
}

package banmian.store.continuation;

import java.util.Arrays;

/** The pairs with the largest sum, each row and each column in one pair at most: the Hungarian method. */
final class Assignment {
    private static final double FAR = Double.MAX_VALUE / 4;

    private final double[][] gains;
    private final int size;
    /** Potentials of rows and columns, and the row of each column; all from 1. */
    private final double[] ofRow;

    private final double[] ofColumn;
    private final int[] rowOf;

    private Assignment(double[][] gains) {
        this.gains = gains;
        size = Math.max(gains.length, gains.length == 0 ? 0 : gains[0].length);
        ofRow = new double[size + 1];
        ofColumn = new double[size + 1];
        rowOf = new int[size + 1];
    }

    /**
     * Finds the pairs; of several solutions always the same one.
     *
     * @param gains of each row with each column, not negative; 0 where they are no pair
     * @return the column of each row; -1 where it has none
     */
    static int[] best(double[][] gains) {
        Assignment assignment = new Assignment(gains);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        int[] columns = new int[gains.length];
        Arrays.fill(columns, -1);
        for (int column = 1; column <= assignment.size; column++) {
            int row = assignment.rowOf[column] - 1;
            if (row < gains.length && assignment.gain(row, column - 1) > 0) {
                columns[row] = column - 1;
            }
        }
        return columns;
    }

    private double gain(int row, int column) {
        return row < gains.length && column < gains[row].length ? gains[row][column] : 0;
    }

    /** The cheapest way to give {@code row} a column, moving other rows where that pays. */
    private void place(int row) {
        double[] least = new double[size + 1];
        int[] way = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, FAR);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            column = next(column, least, way, used);
        }
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    private int next(int column, double[] least, int[] way, boolean[] used) {
        int row = rowOf[column];
        double delta = FAR;
        int next = 0;
        for (int j = 1; j <= size; j++) {
            if (used[j]) {
                continue;
            }
            double cost = -gain(row - 1, j - 1) - ofRow[row] - ofColumn[j];
            if (cost < least[j]) {
                least[j] = cost;
                way[j] = column;
            }
            if (least[j] < delta) {
                delta = least[j];
                next = j;
            }
        }
        for (int j = 0; j <= size; j++) {
            if (used[j]) {
                ofRow[rowOf[j]] += delta;
                ofColumn[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
        return next;
    }
}

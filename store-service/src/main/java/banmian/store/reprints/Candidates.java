package banmian.store.reprints;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles are worth comparing with one, letter by letter. What is printed day after day (the weather, the lottery
 * with other numbers) is no reprint: its numbers are found on many days, and do not count.
 */
public final class Candidates {
    /** A report is printed on a few days; what is found on more is a form that is filled in. */
    private static final int MOST_DAYS = 5;
    /** One number may be shared by chance, or by a sentence that both quote. */
    private static final int LEAST_SHARED = 2;

    /**
     * An article that shares a number with the one that is asked for.
     *
     * @param day of its issue; null where not known
     */
    public record Candidate(String articleId, LocalDate day, int[] sketch) {}

    private Candidates() {}

    /**
     * Those worth comparing.
     *
     * @param asked the sketch of the article that is asked for
     * @param found all that share a number with it, itself or not
     */
    public static List<Candidate> worthComparing(int[] asked, List<Candidate> found) {
        Map<Integer, Set<LocalDate>> days = new HashMap<>();
        for (Candidate candidate : found) {
            for (int number : candidate.sketch()) {
                days.computeIfAbsent(number, any -> new HashSet<>()).add(candidate.day());
            }
        }
        int[] telling = Arrays.stream(asked)
                .filter(number -> days.getOrDefault(number, Set.of()).size() <= MOST_DAYS)
                .toArray();
        return found.stream()
                .filter(candidate ->
                        isWorthIt(Sketch.shared(telling, candidate.sketch()), Sketch.shared(asked, candidate.sketch())))
                .toList();
    }

    /** Most of what two articles share must be their own: two days of a form may have the same wind and rain. */
    private static boolean isWorthIt(int telling, int shared) {
        return telling >= LEAST_SHARED && telling * 2 > shared;
    }
}

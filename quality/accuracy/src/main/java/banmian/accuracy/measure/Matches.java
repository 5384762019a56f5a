package banmian.accuracy.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs gold articles with found ones, each with one at most: of all pairs the one with the greatest IoU first, then the
 * greatest of what is left, while it is over 0.5.
 */
final class Matches {
    static final double LEAST = 0.5;
    static final double CLOSE = 0.9;

    /** @param gold, found places in the lists of articles */
    record Match(int gold, int found, double iou) {}

    private final List<Match> matches;

    private Matches(List<Match> matches) {
        this.matches = List.copyOf(matches);
    }

    static Matches of(Overlaps overlaps) {
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> foundTaken = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match candidate : candidates(overlaps)) {
            if (!goldTaken.contains(candidate.gold()) && !foundTaken.contains(candidate.found())) {
                goldTaken.add(candidate.gold());
                foundTaken.add(candidate.found());
                matches.add(candidate);
            }
        }
        matches.sort(Comparator.comparingInt(Match::gold));
        return new Matches(matches);
    }

    List<Match> all() {
        return matches;
    }

    long closerThan(double iou) {
        return matches.stream().filter(match -> match.iou() > iou).count();
    }

    Optional<Match> ofGold(int gold) {
        return matches.stream().filter(match -> match.gold() == gold).findFirst();
    }

    Optional<Match> ofFound(int found) {
        return matches.stream().filter(match -> match.found() == found).findFirst();
    }

    private static List<Match> candidates(Overlaps overlaps) {
        List<Match> candidates = new ArrayList<>();
        for (int gold = 0; gold < overlaps.gold(); gold++) {
            for (int found = 0; found < overlaps.found(); found++) {
                double iou = overlaps.iou(gold, found);
                if (iou > LEAST) {
                    candidates.add(new Match(gold, found, iou));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::iou).reversed());
        return candidates;
    }
}

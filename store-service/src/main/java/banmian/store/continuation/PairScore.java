package banmian.store.continuation;

import banmian.contracts.event.Jump;
import banmian.store.continuation.Evidence.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs what speaks for two parts being one article. */
final class PairScore {
    /** A pair with less is none. What jumps that name each other's pages have. */
    private static final double LEAST = 0.5;

    private static final double ONE_WAY = 0.5;
    private static final double CONTRADICTED = 0.4;
    /** Titles that are less alike may be so by chance. */
    private static final double ALIKE = 0.3;

    private static final double NOT_THE_SAME = 0.8;
    private static final double NAMED = 0.7;

    private final Likeness likeness;
    /** By part, the page that its jump means. */
    private final Map<String, String> onward = new HashMap<>();

    private final Map<String, String> backward = new HashMap<>();

    /**
     * @param parts all that are compared
     * @param labels of all pages of the issue that are there
     */
    PairScore(List<Part> parts, Set<String> labels) {
        likeness = new Likeness(parts);
        for (Part part : parts) {
            Jump jump = part.article().jump();
            resolve(jump.continuesOn(), part, labels).ifPresent(page -> onward.put(part.id(), page));
            resolve(jump.continuedFrom(), part, labels).ifPresent(page -> backward.put(part.id(), page));
        }
    }

    private static Optional<String> resolve(String jump, Part part, Set<String> labels) {
        return jump == null ? Optional.empty() : PageLabel.resolve(jump, part.pageLabel(), labels);
    }

    /** The link from one to the other; empty where too little speaks for it. */
    Optional<Link> link(Part from, Part to) {
        double jumps = from.pageLabel().equals(to.pageLabel()) ? 0 : labels(from, to);
        if (jumps == 0) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Kind.LABELS.of(jumps));
        add(evidence, Kind.NAME, isNamed(from, to) ? 1 : 0);
        add(evidence, Kind.HEADLINE, titles(from, to));
        add(evidence, Kind.WORDS, likeness.ofWords(from, to));
        add(evidence, Kind.FLOW, Break.flow(from, to));
        double sum = evidence.stream().mapToDouble(Evidence::points).sum();
        return sum < LEAST - 1e-9
                ? Optional.empty()
                : Optional.of(new Link(from, to, Math.round(Math.min(1, sum) * 1000) / 1000.0, evidence));
    }

    private static void add(List<Evidence> evidence, Kind kind, double value) {
        if (value != 0) {
            evidence.add(kind.of(value));
        }
    }

    private double labels(Part from, Part to) {
        boolean on = to.pageLabel().equals(onward.get(from.id()));
        boolean back = from.pageLabel().equals(backward.get(to.id()));
        if (on && back) {
            return 1;
        }
        if (on) {
            return oneWay(to.article().jump().continuedFrom(), to);
        }
        return back ? oneWay(from.article().jump().continuesOn(), from) : 0;
    }

    /** @param jump of the part that does not name the other's page */
    private static double oneWay(String jump, Part part) {
        if (jump != null) {
            return CONTRADICTED;
        }
        return part.mayGoUnmarked() ? ONE_WAY : 0;
    }

    private static boolean isNamed(Part from, Part to) {
        return Likeness.ofTitles(from.article().jump().continuesAs(), to.titles()) >= NAMED
                || Likeness.ofTitles(to.article().jump().continuedAs(), from.titles()) >= NAMED;
    }

    /** Of a continued article often only a part of the headline is printed again, or another line of it. */
    private static double titles(Part from, Part to) {
        String before = from.article().headline();
        String after = to.article().headline();
        if (Likeness.isSameTitle(before, after)) {
            return 1;
        }
        double shared = Math.max(Likeness.ofTitles(after, from.titles()), Likeness.ofTitles(before, to.titles()));
        return shared < ALIKE ? 0 : shared * NOT_THE_SAME;
    }
}

package banmian.store.continuation;

import banmian.contracts.event.Jump;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The continued articles of one issue. */
public final class Issue {
    private final Set<String> labels;
    private final boolean mayGrow;
    private final Map<String, Part> parts;
    private final Map<String, Link> onward;
    private final Map<String, Link> backward;

    private Issue(Collection<Part> parts, Set<String> labels, boolean mayGrow) {
        this.labels = labels;
        this.mayGrow = mayGrow;
        this.parts = parts.stream().collect(Collectors.toMap(Part::id, Function.identity()));
        List<Link> links = Linker.link(parts, labels);
        onward = links.stream().collect(Collectors.toMap(link -> link.from().id(), Function.identity()));
        backward = links.stream().collect(Collectors.toMap(link -> link.to().id(), Function.identity()));
    }

    /**
     * Puts an issue's articles together.
     *
     * @param parts with page labels: all articles of the pages that have jumps or that jumps name
     * @param labels of all pages of the issue that are there
     * @param mayGrow whether pages that are missing are still expected
     */
    public static Issue of(Collection<Part> parts, Set<String> labels, boolean mayGrow) {
        return new Issue(parts, labels, mayGrow);
    }

    /**
     * The page that a jump means.
     *
     * @param jump the label that it names
     * @param page label of the page that it stands on
     * @param labels of all pages of the issue that are there
     * @return empty where there is no such page
     */
    public static Optional<String> meant(String jump, String page, Collection<String> labels) {
        return PageLabel.resolve(jump, page, labels);
    }

    /** What an article with jumps is when the issue of its page is not known, or which page of it. */
    public static Optional<Continuation> alone(Part part, boolean mayGrow) {
        List<OpenEnd> open = new ArrayList<>();
        State state = mayGrow ? State.PENDING : State.DANGLING;
        Jump jump = part.article().jump();
        if (jump.continuedFrom() != null) {
            open.add(new OpenEnd(part.id(), false, jump.continuedFrom(), state, OpenEnd.Reason.ISSUE_UNKNOWN));
        }
        if (jump.continuesOn() != null) {
            open.add(new OpenEnd(part.id(), true, jump.continuesOn(), state, OpenEnd.Reason.ISSUE_UNKNOWN));
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(new Continuation(List.of(part), List.of(), open));
    }

    /** The continuation that an article is a part of; empty where it stands on its page whole. */
    public Optional<Continuation> continuation(String articleId) {
        return Optional.ofNullable(parts.get(articleId))
                .map(this::chain)
                .filter(chain -> chain.parts().size() > 1 || !chain.open().isEmpty());
    }

    /** All continuations, in the order of their first parts. */
    public List<Continuation> continuations() {
        Map<String, Continuation> byFirst = new LinkedHashMap<>();
        parts.values().stream()
                .sorted(Part.READING_ORDER)
                .forEach(part -> continuation(part.id())
                        .ifPresent(chain ->
                                byFirst.putIfAbsent(chain.parts().get(0).id(), chain)));
        return List.copyOf(byFirst.values());
    }

    private Continuation chain(Part any) {
        Part part = any;
        while (backward.containsKey(part.id())) {
            part = backward.get(part.id()).from();
        }
        List<Part> chain = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<OpenEnd> open = new ArrayList<>();
        for (Link link = null; part != null; part = link == null ? null : link.to()) {
            chain.add(part);
            link = onward.get(part.id());
            openEnd(part, false).ifPresent(open::add);
            openEnd(part, true).ifPresent(open::add);
            if (link != null) {
                links.add(link);
            }
        }
        return new Continuation(chain, links, open);
    }

    private Optional<OpenEnd> openEnd(Part part, boolean on) {
        Jump jump = part.article().jump();
        String label = on ? jump.continuesOn() : jump.continuedFrom();
        if (label == null || (on ? onward : backward).containsKey(part.id())) {
            return Optional.empty();
        }
        boolean there = PageLabel.resolve(label, part.pageLabel(), labels).isPresent();
        return Optional.of(new OpenEnd(
                part.id(),
                on,
                label,
                there || !mayGrow ? State.DANGLING : State.PENDING,
                there ? OpenEnd.Reason.NO_MATCH : OpenEnd.Reason.PAGE_MISSING));
    }
}

package banmian.store.continuation;

import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of an article over several pages; one that a break has cut is whole again. */
public final class WholeText {
    /**
     * Where a piece of a paragraph stands.
     *
     * @param articleId the part it is of
     * @param spans on the page of that part
     */
    public record Place(String articleId, List<Span> spans) {}

    /**
     * A paragraph.
     *
     * @param places in order; more than one where the break cut it
     */
    public record Whole(String text, BlockRole role, List<Place> places) {
        public Whole {
            places = List.copyOf(places);
        }
    }

    private final List<Whole> paragraphs = new ArrayList<>();
    /** Where the last paragraph of running text is; -1 before the first. */
    private int last = -1;

    private WholeText() {}

    /** The paragraphs of {@code parts}, which are in the order in which they are read. */
    public static List<Whole> of(List<Part> parts) {
        WholeText whole = new WholeText();
        parts.forEach(whole::add);
        return List.copyOf(whole.paragraphs);
    }

    private void add(Part part) {
        boolean joins = last >= 0 && Break.joins(paragraphs.get(last).text(), part);
        for (Paragraph paragraph : part.article().paragraphs()) {
            Place place = new Place(part.id(), paragraph.spans());
            boolean running = Part.isRunningText(paragraph);
            if (joins && running) {
                join(paragraph, place);
            } else {
                paragraphs.add(new Whole(paragraph.text(), paragraph.role(), List.of(place)));
                last = running ? paragraphs.size() - 1 : last;
            }
            joins &= !running && paragraph.role() != BlockRole.CROSSHEAD;
        }
    }

    private void join(Paragraph paragraph, Place place) {
        Whole cut = paragraphs.get(last);
        List<Place> places = new ArrayList<>(cut.places());
        places.add(place);
        paragraphs.set(last, new Whole(cut.text() + paragraph.text(), cut.role(), places));
    }
}

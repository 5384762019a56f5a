package banmian.reader.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the name of a file tells: 01, 衡阳日报-2021-07-19-01, 衡阳日报_20210719_A02; null where it does not. */
record FileName(String newspaper, LocalDate issueDate, String pageLabel) {
    private static final String GAPS = "[-_.,:+\\s]+";

    /** @param name without its ending */
    static FileName of(String name) {
        return IssueDates.findIn(name)
                .map(found -> ofParts(found.rest(), found.date()))
                .orElseGet(() -> ofParts(name, null));
    }

    /** A part that is neither label nor newspaper makes the label doubtful: in {@code draft-01} it may be a count. */
    private static FileName ofParts(String rest, LocalDate date) {
        List<String> labels = new ArrayList<>();
        List<String> newspapers = new ArrayList<>();
        int others = 0;
        for (String part : rest.strip().split(GAPS)) {
            Optional<String> label = PageLabels.of(part);
            if (label.isPresent()) {
                labels.add(label.get());
            } else if (NewspaperNames.isLikely(part)) {
                newspapers.add(part);
            } else if (!part.isEmpty()) {
                others++;
            }
        }
        boolean sure = others == 0 && labels.size() == 1;
        return new FileName(newspapers.size() == 1 ? newspapers.get(0) : null, date, sure ? labels.get(0) : null);
    }
}

package banmian.store.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.reprints.Candidates.Candidate;
import banmian.store.reprints.MadePrinting.Edit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which reprints are found among printings with known edits, and what else, against a floor; prints the tables. */
class ReprintAccuracyTest {
    private static final List<MadePrinting> ARCHIVE = MadeArchive.of(20230501, 60, 1500);

    private record Prepared(MadePrinting printing, Body body, Candidate candidate) {}

    @Test
    void reprintsAreFoundAndFormsAreNone() {
        // Given
        List<Prepared> all = ARCHIVE.stream()
                .map(printing -> {
                    Body body = printing.body();
                    return new Prepared(printing, body, new Candidate(printing.id(), printing.day(), Sketch.of(body)));
                })
                .toList();
        Map<String, Prepared> byId =
                all.stream().collect(Collectors.toMap(one -> one.printing().id(), one -> one));
        Map<Edit, int[]> ofEdit = new EnumMap<>(Edit.class);
        int right = 0;
        int wrong = 0;
        int missed = 0;

        // When
        for (Prepared asked : all) {
            List<Candidate> sharing = all.stream()
                    .map(Prepared::candidate)
                    .filter(other -> Sketch.shared(asked.candidate().sketch(), other.sketch()) > 0)
                    .toList();
            int[] counts = ofEdit.computeIfAbsent(asked.printing().edit(), edit -> new int[4]);
            int found = 0;
            for (Candidate candidate :
                    Candidates.worthComparing(asked.candidate().sketch(), sharing)) {
                Prepared other = byId.get(candidate.articleId());
                if (other == asked || !Likeness.of(asked.body(), other.body()).isReprint()) {
                    continue;
                }
                boolean same = asked.printing().report().equals(other.printing().report());
                found += same ? 1 : 0;
                wrong += same ? 0 : 1;
                counts[2] += same ? 0 : 1;
            }
            long expected = all.stream()
                    .filter(other -> other != asked
                            && other.printing().report().equals(asked.printing().report()))
                    .count();
            right += found;
            missed += (int) expected - found;
            counts[0] += (int) expected;
            counts[1] += found;
            counts[3]++;
        }

        // Then
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        StringBuilder table = new StringBuilder();
        ofEdit.forEach((edit, counts) -> table.append(String.format(
                Locale.ROOT,
                "%-36s articles %5d  reprints %5d  found %5d  wrong %4d%n",
                edit.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                counts[3],
                counts[0],
                counts[1],
                counts[2])));
        table.append(String.format(Locale.ROOT, "precision %.4f  recall %.4f%n", precision, recall));
        System.out.println(table);
        assertThat(precision).as(table.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(recall).as(table.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(ofEdit.get(Edit.FORM)[2]).as("forms taken for reprints").isZero();
    }
}

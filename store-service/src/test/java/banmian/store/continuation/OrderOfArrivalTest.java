package banmian.store.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.PageParsed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an issue's articles are put together to does not depend on what arrived when. */
class OrderOfArrivalTest {
    private static final int ROUNDS = 50;

    @Test
    void everyOrderOfPagesAndArticlesEndsTheSame() throws IOException {
        for (PrintedIssue issue : PrintedIssue.all()) {
            List<Continuation> expected =
                    Issue.of(issue.parts(), issue.labels(), true).continuations();
            Random random = new Random(issue.name().hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                List<Part> shuffled = new ArrayList<>(issue.parts());
                Collections.shuffle(shuffled, random);

                assertThat(Issue.of(shuffled, issue.labels(), true).continuations())
                        .as("%s, round %d", issue.name(), round)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void eachPageThatIsMissingLeavesOnlyLinksThatAllPagesHave() throws IOException {
        for (PrintedIssue issue : PrintedIssue.all()) {
            List<Link> all = Linker.link(issue.parts(), issue.labels());
            for (PageParsed missing : issue.pages()) {
                List<PageParsed> there =
                        issue.pages().stream().filter(page -> page != missing).toList();
                Set<String> labels = there.stream().map(PageParsed::pageLabel).collect(Collectors.toSet());

                assertThat(Linker.link(PrintedIssue.parts(there), labels))
                        .as("%s without %s", issue.name(), missing.pageLabel())
                        .allSatisfy(link -> assertThat(all)
                                .anySatisfy(other -> assertThat(List.of(other.from(), other.to()))
                                        .isEqualTo(List.of(link.from(), link.to()))));
            }
        }
    }
}

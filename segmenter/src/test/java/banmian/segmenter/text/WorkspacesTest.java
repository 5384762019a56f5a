package banmian.segmenter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkspacesTest {
    private final Workspaces workspaces = new Workspaces();

    @Test
    void theNextPageGetsTheSameMemory() {
        // When
        int[] first = workspaces.lend(workspace -> workspace.scores(100));
        int[] second = workspaces.lend(workspace -> workspace.scores(50));

        // Then
        assertThat(second).isSameAs(first);
    }

    @Test
    void twoPagesAtATimeHaveMemoryOfTheirOwn() {
        assertThat(workspaces.<Boolean>lend(
                        outer -> workspaces.lend(inner -> inner != outer && inner.ahead() != outer.ahead())))
                .isTrue();
    }

    @Test
    void scoresOfThePageBeforeAreForgotten() {
        // Given
        workspaces.lend(workspace -> workspace.scores(3)[2] = 7);

        // Then
        assertThat(workspaces.<int[]>lend(workspace -> workspace.scores(3))).startsWith(0, 0, 0);
    }

    @Test
    void theMemoryOfAnEndlessPageIsNotKept() {
        // When
        int[] first = workspaces.lend(workspace -> {
            workspace.likely(1_000_000);
            return workspace.scores(10);
        });

        // Then
        assertThat(workspaces.<int[]>lend(workspace -> workspace.scores(10))).isNotSameAs(first);
    }

    @Test
    void whatIsThereStaysWhenMoreRoomIsAskedFor() {
        // Given
        Workspace workspace = new Workspace();
        workspace.pairs(2)[1] = 7;
        workspace.features(2)[1] = 'x';

        // Then
        assertThat(workspace.pairs(200)).hasSizeGreaterThanOrEqualTo(200).startsWith(0, 7);
        assertThat(workspace.features(200)).hasSizeGreaterThanOrEqualTo(200).startsWith('\0', 'x');
    }
}

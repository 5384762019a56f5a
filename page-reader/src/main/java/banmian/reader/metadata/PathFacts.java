package banmian.reader.metadata;

import java.time.LocalDate;

/** What a path tells: {@code 衡阳日报/2021-07-19/01.txt}, and names that say less. */
final class PathFacts {
    private PathFacts() {}

    /** @param sourceUri null where the page has none */
    static Facts of(String sourceUri) {
        if (sourceUri == null) {
            return Facts.NONE;
        }
        SourcePath path = SourcePath.of(sourceUri);
        FileName file = FileName.of(path.name());
        IssueFolder folder = IssueFolder.of(path.folders(), file.issueDate() != null);
        LocalDate issueDate = file.issueDate() != null ? file.issueDate() : folder.issueDate();
        String newspaper = file.newspaper() != null ? file.newspaper() : folder.newspaper();
        return new Facts(newspaper, issueDate, file.pageLabel(), null);
    }
}

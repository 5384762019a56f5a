package banmian.reader.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the folders above a file tell: {@code 衡阳日报/2021-07-19}, {@code 衡阳日报/2021-07/19},
 * {@code 衡阳日报/2021/07/19}; null where they do not.
 */
record IssueFolder(String newspaper, LocalDate issueDate) {
    private static final int MOST_FOLDERS_OF_A_DATE = 3;

    /**
     * @param folders the nearest last
     * @param dateInName whether the file's own name has the date, so that the nearest folder is that of all issues
     */
    static IssueFolder of(List<String> folders, boolean dateInName) {
        for (int depth = 1; depth <= Math.min(MOST_FOLDERS_OF_A_DATE, folders.size()); depth++) {
            int above = folders.size() - depth;
            Optional<LocalDate> date = IssueDates.written(String.join("-", folders.subList(above, folders.size())));
            if (date.isPresent()) {
                String parent = above == 0 ? "" : folders.get(above - 1);
                return new IssueFolder(NewspaperNames.isFolderOfIssues(parent) ? parent : null, date.get());
            }
        }
        return new IssueFolder(newspaperWithoutDate(folders, dateInName), null);
    }

    private static String newspaperWithoutDate(List<String> folders, boolean dateInName) {
        String nearest = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
        boolean named = dateInName ? NewspaperNames.isFolderOfIssues(nearest) : NewspaperNames.isLikely(nearest);
        return named ? nearest : null;
    }
}

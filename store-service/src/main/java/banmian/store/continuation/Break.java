package banmian.store.continuation;

import banmian.contracts.event.Dateline;

/** Whether text flows from the end of one part into the beginning of the next. */
final class Break {
    private static final String SENTENCE_ENDS = "。！？!?…：:；;”’」』）)】》—";
    private static final String OPENS = "“「『";
    private static final String CLOSES = "”」』";

    private Break() {}

    /** Whether a part goes on in the middle of the sentence that {@code closing} breaks off in: both are one paragraph. */
    static boolean joins(String closing, Part to) {
        return isOpen(closing) && !to.opening().isBlank() && !beginsLikeAReport(to);
    }

    private static boolean isOpen(String closing) {
        String text = closing.strip();
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** 1 where the text flows on, 0 where nothing tells, -1 where {@code to} begins like a report of its own. */
    static int flow(Part from, Part to) {
        if (beginsLikeAReport(to)) {
            return -1;
        }
        boolean quotes = unclosed(from.closing()) && closesFirst(to.opening());
        return quotes || joins(from.closing(), to) ? 1 : 0;
    }

    private static boolean beginsLikeAReport(Part part) {
        Dateline dateline = part.article().dateline();
        return dateline != null && part.opening().strip().startsWith(dateline.text());
    }

    private static boolean unclosed(String text) {
        return count(text, OPENS) > count(text, CLOSES);
    }

    private static boolean closesFirst(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if (CLOSES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long count(String text, String marks) {
        return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}

package banmian.store.reprints;

import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One printing of a report.
 *
 * @param report what it is a printing of: two printings of one report are reprints of each other
 * @param edit what was done to it
 */
record MadePrinting(String id, String report, Edit edit, LocalDate day, List<String> paragraphs) {
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    /** What editors do to a wire report. */
    enum Edit {
        AS_IT_CAME,
        CUT_TO_HALF,
        CUT_TO_A_THIRD,
        WORDS_CHANGED,
        PARAGRAPHS_MERGED,
        TRADITIONAL,
        LOCAL_LEAD,
        CUT_AND_CHANGED_AND_TRADITIONAL,
        /** No reprint: another report that quotes a sentence of it. */
        QUOTED,
        /** No reprint: the same form with other numbers, every day. */
        FORM
    }

    Body body() {
        return Body.of(asParagraphs(paragraphs));
    }

    static List<Paragraph> asParagraphs(List<String> texts) {
        return texts.stream()
                .map(text -> new Paragraph(text, BlockRole.BODY, List.of(new Span(0, text.length()))))
                .toList();
    }

    static List<String> edited(List<String> report, Edit edit, MadeText made) {
        return switch (edit) {
            case CUT_TO_HALF -> cut(report, 0.5);
            case CUT_TO_A_THIRD -> cut(report, 0.34);
            case WORDS_CHANGED -> changed(report, 0.08, made);
            case PARAGRAPHS_MERGED -> List.of(String.join("", report));
            case TRADITIONAL -> report.stream().map(TRADITIONAL::transliterate).toList();
            case LOCAL_LEAD -> withLead(report, made);
            case CUT_AND_CHANGED_AND_TRADITIONAL ->
                changed(cut(report, 0.6), 0.05, made).stream()
                        .map(TRADITIONAL::transliterate)
                        .toList();
            default -> report;
        };
    }

    private static List<String> cut(List<String> report, double part) {
        String whole = String.join("\n", report);
        int end = whole.indexOf('。', (int) (whole.length() * part)) + 1;
        return List.of(whole.substring(0, end == 0 ? whole.length() : end).split("\n"));
    }

    /** Every so many characters two of them become another word. */
    private static List<String> changed(List<String> report, double share, MadeText made) {
        Random random = made.random();
        List<String> changed = new ArrayList<>();
        for (String paragraph : report) {
            StringBuilder text = new StringBuilder(paragraph);
            for (int i = 0; i + 2 < text.length(); i += 2) {
                if (random.nextDouble() < share) {
                    text.replace(i, i + 2, made.word());
                }
            }
            changed.add(text.toString());
        }
        return changed;
    }

    private static List<String> withLead(List<String> report, MadeText made) {
        List<String> led = new ArrayList<>(made.paragraphs(1));
        led.addAll(report);
        return led;
    }
}

package banmian.training.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words for headlines, cut out of the text that they stand over. */
final class Clauses {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？；])");
    private static final Pattern CLAUSE = Pattern.compile("[，。！？；：]");
    /** What is unfit for a headline: quotation marks that may be half, and a beginning or an end in mid sentence. */
    private static final Pattern UNFIT =
            Pattern.compile("[“”‘’（()）《》…—\\s\\u3000]|[的与及把被而若并是对在为将和于]$|^[的了着而并且也都就还但又则]");

    private final Dice dice;

    Clauses(Dice dice) {
        this.dice = dice;
    }

    /** Clauses of {@code least} to {@code most} characters, without quotation marks and brackets. */
    List<String> of(String text, int least, int most) {
        List<String> clauses = new ArrayList<>();
        for (String clause : CLAUSE.split(text)) {
            boolean fits = clause.length() >= least && clause.length() <= most;
            if (fits && !UNFIT.matcher(clause).find()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    /** One clause, or several of the text joined by {@code joint}; empty where there are none. */
    String joined(String text, int least, int most, int count, String joint) {
        List<String> all = of(text, least, most);
        if (all.isEmpty()) {
            return "";
        }
        int from = dice.between(0, all.size() - 1);
        return String.join(joint, all.subList(from, Math.min(all.size(), from + count)));
    }

    /** A sentence without its end; empty where none is of this length. */
    String sentence(String text, int least, int most) {
        for (String sentence : sentences(text)) {
            String open = sentence.replaceAll("[。！？；]$", "");
            if (open.length() >= least
                    && open.length() <= most
                    && !UNFIT.matcher(open).find()) {
                return open;
            }
        }
        return "";
    }

    List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE.split(text)) {
            boolean opensBadly = !sentence.isEmpty() && "”’）".indexOf(sentence.charAt(0)) >= 0;
            if (opensBadly && !sentences.isEmpty()) {
                sentences.set(sentences.size() - 1, sentences.get(sentences.size() - 1) + sentence);
            } else if (!sentence.isBlank()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}

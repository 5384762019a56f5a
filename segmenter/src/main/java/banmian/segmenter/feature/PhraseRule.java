package banmian.segmenter.feature;

import banmian.segmenter.phrase.BareName;
import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.FurniturePhrase;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.LabelPhrase;
import banmian.segmenter.phrase.PlacedName;
import banmian.segmenter.phrase.RubricMark;
import banmian.segmenter.phrase.WordsAndPictures;
import banmian.segmenter.text.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The fixed forms that a line has: a byline, a dateline, a jump, a credit, a staff line. */
final class PhraseRule implements FeatureRule {
    private static final Map<String, Predicate<String>> WHOLE_LINE = new LinkedHashMap<>();
    private static final Map<String, Predicate<String>> OPENING = new LinkedHashMap<>();
    private static final Map<String, Predicate<String>> ENDING = new LinkedHashMap<>();
    private static final int LONGEST = 160;
    private static final int LONGEST_POINTER = 120;
    private static final Pattern NOTE = Pattern.compile("[（(](?:作者|本文作者|原载|摘自|来源|记者|本报|完|新华社|相关报道|全文|据|供稿|选自).*[）)]");
    private static final Pattern POINTER =
            Pattern.compile(".{0,20}(?:详见|全文见|报道见|相关报道见|尽在).{0,30}版.{0,3}|.{2,30}[（(][A-Z]\\d{1,2}[）)]");

    static {
        WHOLE_LINE.put("phrase=bare-name", BareName::matches);
        WHOLE_LINE.put("phrase=placed-name", line -> !PlacedName.read(line, 0).isEmpty());
        WHOLE_LINE.put(
                "phrase=words-and-pictures",
                line -> !WordsAndPictures.read(line, 0).isEmpty());
        WHOLE_LINE.put("phrase=rubric", line -> RubricMark.line(line).isPresent());
        WHOLE_LINE.put("phrase=note", PhraseRule::isNote);
        WHOLE_LINE.put("phrase=pointer", PhraseRule::isPointer);
        WHOLE_LINE.put("phrase=box", LabelPhrase.BOX::matches);
        WHOLE_LINE.put("phrase=picture-label", LabelPhrase.PICTURE::matches);
        WHOLE_LINE.put("phrase=no-letters", PhraseRule::hasNoLetters);
        for (FurniturePhrase furniture : FurniturePhrase.values()) {
            String name = "furniture="
                    + furniture.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            WHOLE_LINE.put(name, furniture::matches);
        }
        OPENING.put("phrase=editor", LabelPhrase.EDITOR::matches);
        OPENING.put(
                "phrase=jump-from",
                head -> JumpPhrase.opening(head).filter(jump -> !jump.onward()).isPresent());
        OPENING.put("phrase=caption", CaptionPhrase::opens);
        ENDING.put("phrase=rubric-tail", tail -> RubricMark.tail(tail).isPresent());
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        Line line = page.line(at);
        if (line.length() <= LONGEST) {
            emit(page, at, Form.BYLINE, "phrase=byline", features);
            emit(WHOLE_LINE, line.text(), features);
        }
        emit(page, at, Form.DATELINE, "phrase=dateline", features);
        emit(OPENING, line.head(), features);
        if (page.forms().has(at, Form.JUMP_LAST)
                && JumpPhrase.closing(line.tail()).filter(JumpPhrase::onward).isPresent()) {
            features.accept("phrase=jump-on");
        }
        emit(page, at, Form.CREDIT_LAST, "phrase=credit", features);
        emit(page, at, Form.DATELINE_LAST, "phrase=signed-off", features);
        emit(ENDING, line.tail(), features);
    }

    private static void emit(PageView page, int at, Form form, String name, Consumer<String> features) {
        if (page.forms().has(at, form)) {
            features.accept(name);
        }
    }

    private static void emit(Map<String, Predicate<String>> phrases, String text, Consumer<String> features) {
        for (Map.Entry<String, Predicate<String>> phrase : phrases.entrySet()) {
            if (phrase.getValue().test(text)) {
                features.accept(phrase.getKey());
            }
        }
    }

    private static boolean isNote(String line) {
        return (line.charAt(0) == '（' || line.charAt(0) == '(')
                && NOTE.matcher(line).matches();
    }

    private static boolean isPointer(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_POINTER
                && (last == '）' || last == ')' || line.lastIndexOf('版') >= 0)
                && POINTER.matcher(line).matches();
    }

    private static boolean hasNoLetters(String line) {
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            if (Character.isLetterOrDigit(line.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}

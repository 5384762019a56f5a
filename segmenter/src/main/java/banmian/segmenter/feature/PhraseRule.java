package banmian.segmenter.feature;

import banmian.segmenter.phrase.BareName;
import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.Endings;
import banmian.segmenter.phrase.FurniturePhrase;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.LabelPhrase;
import banmian.segmenter.phrase.PlacedName;
import banmian.segmenter.phrase.QuickPattern;
import banmian.segmenter.phrase.RubricMark;
import banmian.segmenter.phrase.WordsAndPictures;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The fixed forms that a line has: a byline, a dateline, a jump, a credit, a staff line. */
final class PhraseRule implements FeatureRule {
    private static final List<Phrase> WHOLE_LINE = new ArrayList<>();
    private static final List<Phrase> OPENING = new ArrayList<>();
    private static final int LONGEST = 160;
    private static final int LONGEST_POINTER = 120;
    private static final QuickPattern NOTE =
            QuickPattern.of("[（(](?:作者|本文作者|原载|摘自|来源|记者|本报|完|新华社|相关报道|全文|据|供稿|选自).*[）)]");
    private static final Pattern POINTER =
            Pattern.compile(".{0,20}(?:详见|全文见|报道见|相关报道见|尽在).{0,30}版.{0,3}|.{2,30}[（(][A-Z]\\d{1,2}[）)]");

    private record Phrase(String name, Predicate<String> form) {}

    static {
        WHOLE_LINE.add(new Phrase("phrase=bare-name", BareName::matches));
        WHOLE_LINE.add(new Phrase(
                "phrase=placed-name", line -> !PlacedName.read(line, 0).isEmpty()));
        WHOLE_LINE.add(new Phrase(
                "phrase=words-and-pictures",
                line -> !WordsAndPictures.read(line, 0).isEmpty()));
        WHOLE_LINE.add(new Phrase("phrase=rubric", line -> RubricMark.line(line).isPresent()));
        WHOLE_LINE.add(new Phrase("phrase=note", NOTE::matches));
        WHOLE_LINE.add(new Phrase("phrase=pointer", PhraseRule::isPointer));
        WHOLE_LINE.add(new Phrase("phrase=box", LabelPhrase.BOX::matches));
        WHOLE_LINE.add(new Phrase("phrase=picture-label", LabelPhrase.PICTURE::matches));
        WHOLE_LINE.add(new Phrase("phrase=no-letters", PhraseRule::hasNoLetters));
        for (FurniturePhrase furniture : FurniturePhrase.values()) {
            String name = "furniture="
                    + furniture.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            WHOLE_LINE.add(new Phrase(name, furniture::matches));
        }
        OPENING.add(new Phrase("phrase=editor", LabelPhrase.EDITOR::matches));
        OPENING.add(new Phrase(
                "phrase=jump-from",
                head -> JumpPhrase.opening(head).filter(jump -> !jump.onward()).isPresent()));
        OPENING.add(new Phrase("phrase=caption", CaptionPhrase::opens));
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        Line line = page.line(at);
        if (line.length() <= LONGEST) {
            emit(page, at, Form.BYLINE, "phrase=byline", features);
            emit(WHOLE_LINE, line.text(), features);
        }
        emit(page, at, Form.DATELINE, "phrase=dateline", features);
        emit(OPENING, line.text(), features);
        if (page.forms().has(at, Form.JUMP_LAST)
                && JumpPhrase.closing(line.text()).filter(JumpPhrase::onward).isPresent()) {
            features.accept("phrase=jump-on");
        }
        emit(page, at, Form.CREDIT_LAST, "phrase=credit", features);
        emit(page, at, Form.SOURCE_LAST, "phrase=source-note", features);
        emit(page, at, Form.NAMES_LAST, "phrase=trailing-names", features);
        emit(page, at, Form.DATELINE_LAST, "phrase=signed-off", features);
        if (Endings.inBracket(line.text()) && RubricMark.tail(line.tail()).isPresent()) {
            features.accept("phrase=rubric-tail");
        }
    }

    private static void emit(PageView page, int at, Form form, String name, Consumer<String> features) {
        if (page.forms().has(at, form)) {
            features.accept(name);
        }
    }

    private static void emit(List<Phrase> phrases, String text, Consumer<String> features) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.form().test(text)) {
                features.accept(phrase.name());
            }
        }
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

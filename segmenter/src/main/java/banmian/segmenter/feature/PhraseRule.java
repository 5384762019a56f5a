package banmian.segmenter.feature;

import banmian.segmenter.phrase.BareName;
import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.phrase.FurniturePhrase;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.LabelPhrase;
import banmian.segmenter.phrase.PlacedName;
import banmian.segmenter.phrase.RubricMark;
import banmian.segmenter.phrase.SourceNote;
import banmian.segmenter.phrase.TrailingNames;
import banmian.segmenter.phrase.WordsAndPictures;
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
    private static final Pattern NOTE = Pattern.compile("[（(](?:作者|本文作者|原载|摘自|来源|记者|本报|完|新华社|相关报道|全文|据|供稿|选自).*[）)]");
    private static final Pattern POINTER =
            Pattern.compile(".{0,20}(?:详见|全文见|报道见|相关报道见|尽在).{0,30}版.{0,3}|.{2,30}[（(][A-Z]\\d{1,2}[）)]");

    static {
        WHOLE_LINE.put("phrase=byline", BylinePhrase::matches);
        WHOLE_LINE.put("phrase=bare-name", BareName::matches);
        WHOLE_LINE.put("phrase=placed-name", line -> !PlacedName.read(line, 0).isEmpty());
        WHOLE_LINE.put(
                "phrase=words-and-pictures",
                line -> !WordsAndPictures.read(line, 0).isEmpty());
        WHOLE_LINE.put("phrase=rubric", line -> RubricMark.line(line).isPresent());
        WHOLE_LINE.put("phrase=note", NOTE.asMatchPredicate());
        WHOLE_LINE.put("phrase=pointer", POINTER.asMatchPredicate());
        WHOLE_LINE.put("phrase=box", LabelPhrase.BOX::matches);
        WHOLE_LINE.put("phrase=picture-label", LabelPhrase.PICTURE::matches);
        WHOLE_LINE.put("phrase=no-letters", line -> line.codePoints().noneMatch(Character::isLetterOrDigit));
        for (FurniturePhrase furniture : FurniturePhrase.values()) {
            String name = "furniture="
                    + furniture.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            WHOLE_LINE.put(name, furniture::matches);
        }
        OPENING.put("phrase=editor", LabelPhrase.EDITOR::matches);
        OPENING.put("phrase=dateline", head -> DatelinePhrase.opening(head).isPresent());
        OPENING.put(
                "phrase=jump-from",
                head -> JumpPhrase.opening(head).filter(jump -> !jump.onward()).isPresent());
        OPENING.put("phrase=caption", CaptionPhrase::opens);
        ENDING.put(
                "phrase=jump-on",
                tail -> JumpPhrase.closing(tail).filter(JumpPhrase::onward).isPresent());
        ENDING.put("phrase=credit", CaptionPhrase::credits);
        ENDING.put("phrase=rubric-tail", tail -> RubricMark.tail(tail).isPresent());
        ENDING.put("phrase=source-note", SourceNote::closes);
        ENDING.put("phrase=trailing-names", tail -> !TrailingNames.read(tail, 0).isEmpty());
        ENDING.put("phrase=signed-off", tail -> DatelinePhrase.closing(tail).isPresent());
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.line(at).length() <= 160) {
            emit(WHOLE_LINE, page.line(at).text(), features);
        }
        emit(OPENING, page.line(at).head(), features);
        emit(ENDING, page.line(at).tail(), features);
    }

    private static void emit(Map<String, Predicate<String>> phrases, String text, Consumer<String> features) {
        phrases.forEach((name, phrase) -> {
            if (phrase.test(text)) {
                features.accept(name);
            }
        });
    }
}

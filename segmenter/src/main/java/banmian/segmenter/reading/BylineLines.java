package banmian.segmenter.reading;

import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.BareName;
import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.PlacedName;
import banmian.segmenter.phrase.TrailingNames;
import banmian.segmenter.phrase.WordsAndPictures;
import banmian.segmenter.result.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Lines that are nothing but a byline: {@code ■本报记者 陈润}, {@code 通讯员 罗小亚}, {@code ◆李晓明}, {@code 张  璁}; and {@code 湘岩}, a pen
 * name, for its line was taken for a byline by what stands around it.
 */
final class BylineLines implements BylineRule {
    private static final List<BiFunction<String, Integer, List<Byline>>> FORMS = List.of(
            WordsAndPictures::read,
            BylinePhrase::read,
            BareName::read,
            PlacedName::read,
            TrailingNames::read,
            BareName::readPenName);

    @Override
    public List<Byline> read(ArticleParts article) {
        List<Byline> found = new ArrayList<>();
        for (Passage line : article.bylineLines()) {
            found.addAll(line.onPage(read(line.text())));
        }
        return found;
    }

    private static List<Byline> read(String line) {
        for (BiFunction<String, Integer, List<Byline>> form : FORMS) {
            List<Byline> people = form.apply(line, 0);
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }
}

package banmian.reader.metadata;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of furniture, taken apart: {@code 人民日报 01 2020年1月31日}, {@code 第4版 要闻}, {@code 4  2020年1月15日  星期三}. A
 * line with anything else on it is text, and tells nothing.
 */
final class FurnitureLine {
    private static final int LONGEST = 80;
    private static final String GAPS = "[\\s|·/:,—《》【】]+";
    private static final Pattern WEEKDAY = Pattern.compile("(星期|周|礼拜|禮拜|週)[一二三四五六日天]");
    private static final Pattern LUNAR = Pattern.compile("(农历|農曆|夏历)\\S*|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\S*");

    /** 责编:王某 美编:李某, 国内统一刊号:CN…: what follows on the line is of no use here. */
    private static final Pattern CREDITS =
            Pattern.compile("(?<=\\s)(责任编辑|责编|責編|编辑|美编|版式|组版|校对|主编|值班|国内统一|邮发代号|电话|热线).*");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,8}");

    private LocalDate date;
    private boolean dayNamed;
    private boolean labelUnmistakable;
    private boolean labelSpelledOut;
    private final List<String> labels = new ArrayList<>();
    private final List<String> newspapers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private FurnitureLine() {}

    /** Empty where the line has more than furniture. */
    static Optional<FurnitureLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        FurnitureLine furniture = new FurnitureLine();
        String rest = furniture.takeDate(
                Normalizer.normalize(line, Normalizer.Form.NFKC).strip());
        for (String part : CREDITS.matcher(rest).replaceFirst("").split(GAPS)) {
            if (!part.isEmpty() && !furniture.take(part)) {
                return Optional.empty();
            }
        }
        return Optional.of(furniture);
    }

    /** Whether the line is furniture wherever it stands: a date with its weekday, 第4版, A02 要闻, 衡阳日报. */
    boolean isSure() {
        if (date != null) {
            return dayNamed || !labels.isEmpty() || !newspapers.isEmpty();
        }
        if (!labels.isEmpty()) {
            return labelUnmistakable && hasCredibleName() || !newspapers.isEmpty();
        }
        return names.isEmpty() && newspapers.stream().anyMatch(NewspaperNames::isSure);
    }

    /** Whether the line is furniture if one beside it is: a date or the name of a newspaper, alone. */
    boolean isLikely() {
        return labels.isEmpty() && names.isEmpty() && (date != null || !newspapers.isEmpty());
    }

    /** What the line says; nothing of a field that it says twice. */
    Facts facts() {
        String name = labels.isEmpty() ? null : only(names);
        return new Facts(only(newspapers), date, only(labels), name);
    }

    /** 第4版 may have any name; beside A02 it has to be one that pages have. */
    private boolean hasCredibleName() {
        return labelSpelledOut || names.stream().allMatch(SectionNames::isKnown);
    }

    private String takeDate(String line) {
        String withoutLunar = LUNAR.matcher(line).replaceAll(" ");
        return IssueDates.findIn(withoutLunar)
                .map(found -> {
                    date = found.date();
                    dayNamed = WEEKDAY.matcher(found.rest()).find();
                    return WEEKDAY.matcher(found.rest()).replaceAll(" ");
                })
                .orElse(withoutLunar);
    }

    private boolean take(String part) {
        Optional<String> label = PageLabels.of(part);
        if (label.isPresent()) {
            labels.add(label.get());
            labelUnmistakable = PageLabels.isUnmistakable(part);
            labelSpelledOut = part.startsWith("第");
        } else if (NewspaperNames.isLikely(part)) {
            newspapers.add(part);
        } else if (NAME.matcher(part).matches()) {
            names.add(part);
        } else {
            return false;
        }
        return true;
    }

    private static String only(List<String> values) {
        return values.size() == 1 ? values.get(0) : null;
    }
}

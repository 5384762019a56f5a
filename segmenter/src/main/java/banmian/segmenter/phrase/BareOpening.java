package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the byline that news opens with where no brackets hold it: {@code 记者李江舟报道：}, {@code 记者李江舟 通讯员周一禾 昨天，…}. */
public final class BareOpening {
    private static final int LONGEST = 40;
    private static final Pattern START = Pattern.compile(
            "(?:本报|本報|\\p{IsHan}{2,8}(?:晚报|日报|晨报|商报|快报|都市报|晚報|日報))?(?:首席|见习|實習|实习)?(?:记者|記者|通讯员|通訊員|实习生)");
    private static final Pattern END = Pattern.compile("(?<=报道|報道|報導)[:：，,]|[\\s\\u3000]");

    private BareOpening() {}

    /** The people named in {@code text} from {@code from} on; empty where it opens with no byline. */
    public static List<Byline> read(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        List<Byline> longest = List.of();
        if (!START.matcher(text).region(from, limit).lookingAt()) {
            return longest;
        }
        Matcher end = END.matcher(text).region(from, limit).useTransparentBounds(true);
        while (end.find()) {
            List<Byline> people = BylinePhrase.read(text.substring(from, end.start()), from);
            boolean says = end.start() < end.end() && !Space.is(text.charAt(end.start())); // 记者…报道：
            boolean names = !people.isEmpty() && (says || people.stream().allMatch(BareOpening::isSure));
            longest = names ? people : longest;
        }
        return longest;
    }

    /** 通讯员阿潘: correspondents sign with pen names too; 记者昨天 is no name. */
    private static boolean isSure(Byline person) {
        return Surnames.begin(person.name())
                || person.role() == BylineRole.CORRESPONDENT && person.name().startsWith("阿");
    }
}

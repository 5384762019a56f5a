package banmian.segmenter.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells words from names, where both have two to four characters: 记者手记, 读者来信, 通讯员供图. */
public final class NameWords {
    /** What stands behind 记者 and the like where it names no one. */
    private static final Pattern WORD =
            Pattern.compile("手记|调查|观察|节|在|走|从|了解|获悉|看|来|说|眼|探|体验|连线|站|团|会|证|提问|采访|札记|随笔|日记|感言|见"
                    + "|帮|跑|评|视线|快|笔|镜|一线|蹲|行|点|追|打|暗|实测|目击|直击|问|文章|部|反映|投诉|之|热线|朋友|俱|天地|园|沙龙|服务|推荐|互动|论坛|的|们|与|和|对|今|昨|近|日"
                    + "|前|到|表示|告诉|发现|赶|现场|随|致|特此|提醒|获");

    private static final Pattern NO_NAME = Pattern.compile("供图|提供|投稿|来稿|来信.?|报料|摄|航拍|制图|供稿|整理|采写");
    private static final Pattern INSTITUTION =
            Pattern.compile(".+(?:法院|检察院|公安|局|中心|医院|大学|学院|学校|日报|晚报|支队|大队|街道|社区|集团|公司|协会|文联)");
    private static final Pattern SOURCE =
            Pattern.compile(".*(?:报|報|讯|訊|社|社发|外电|外電|视觉|視覺|视觉中国|影像中国|发布|提供|综合|綜合|图片|资料|截图)|(?:综合|據|据).*"
                    + "|读者|讀者|受访者|通讯员|作者|网友|市民|本人|家属|警方|校方|店家|商家|特约摄影|片方|剧方|主办方");
    private static final Pattern POLITE = Pattern.compile(".{1,2}(?:先生|女士|小姐|师傅|大爷|大妈|大叔|大姐|阿姨|婆婆|老伯|同学)");

    private NameWords() {}

    /**
     * Whether these may be people.
     *
     * @param reader whether a reader's name stands here, who signs with it in full
     * @param penName whether any name is one here: 通讯员 银监宣
     */
    static boolean mayBePeople(List<PrintedName> names, boolean reader, boolean penName) {
        if (names.size() != 1 || Surnames.begin(names.get(0).name())) {
            return !reader || names.stream().allMatch(name -> Surnames.begin(name.name()));
        }
        String name = names.get(0).name();
        return !reader
                && !NO_NAME.matcher(name).matches()
                && (penName || !WORD.matcher(name).lookingAt());
    }

    /**
     * Without the offices that stand among them (（静塘法院 邬慧）, 記者 莊若瑜 突發組), and without the place that it was filed
     * from (记者 麦穗 云溪报道).
     */
    static List<PrintedName> people(List<PrintedName> names, boolean filed) {
        int last = names.size() - 1;
        boolean placed = filed && last > 0 && isPlace(names.get(last).name());
        List<PrintedName> people = new ArrayList<>(names.size());
        for (PrintedName name : names.subList(0, placed ? last : names.size())) {
            if (names.size() == 1 || !isOffice(name.name())) {
                people.add(name);
            }
        }
        return people;
    }

    /** Whether someone may sign so: 王女士 and 李师傅 are people whom news tells of, and 读者来信 is signed by no one. */
    public static boolean signs(String name) {
        return !POLITE.matcher(name).matches() && !NO_NAME.matcher(name).matches();
    }

    /** 新华社 · 视觉中国 · 受访者: where text or a picture is from, but no one's name. */
    static boolean isSource(String name) {
        return (name.length() > 3 || !Surnames.begin(name))
                && SOURCE.matcher(name).matches();
    }

    private static boolean isPlace(String name) {
        return PlaceWord.isPlace(name) || !Surnames.begin(name);
    }

    private static boolean isOffice(String name) {
        return name.length() >= 4 && INSTITUTION.matcher(name).matches()
                || name.length() >= 3 && (name.endsWith("组") || name.endsWith("組"));
    }
}

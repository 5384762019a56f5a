package banmian.segmenter.phrase;

import java.util.Set;

/** Tells {@code 焦作} and {@code 储运部} from people: places and offices that begin as surnames do. */
final class PlaceWord {
    /** Provinces and cities of two characters whose first is a surname. */
    private static final Set<String> CITIES = Set.of(
            "安徽 江苏 江西 甘肃 云南 宁夏 安庆 安阳 安顺 安康 常州 常德 成都 焦作 金华 金昌 晋城 晋中 荆州 荆门 柳州 龙岩 娄底 吕梁 茂名 梅州 宁波 宁德 曲靖 商丘 商洛 邵阳 苏州 宿州 随州 台州 泰州 泰安 唐山 通辽 温州 文山 乌海 吴忠 武汉 武威 邢台 徐州 许昌 宣城 盐城 阳江 阳泉 伊春 伊犁 宜昌 宜宾 宜春 应城 永州 岳阳 云浮 郑州 钟祥 周口 诸暨 昌吉 鲁甸 管城 江都 江阴 江津 汤阴 滕州 邹城 邹平 余姚 余杭 祁阳 祁东 耒阳 衡阳 万州 万宁 文昌 单县 曹县 费县 章丘 阜阳 温岭 乐山 乐清 连州 汪清"
                    .split(" "));

    private static final String UNITS = "站部处科组县市区镇乡村社院校局厂队班街省馆所";
    private static final int SHORTEST_UNIT = 2;

    private PlaceWord() {}

    /** Whether {@code word} is the name of a city that might be a person's. */
    static boolean isCity(String word) {
        return CITIES.contains(word);
    }

    /** The same, or an office: of a single word that may still be a name, 李建村. */
    static boolean isPlace(String word) {
        return isCity(word) || word.length() >= SHORTEST_UNIT && UNITS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}

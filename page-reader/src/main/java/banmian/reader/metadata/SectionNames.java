package banmian.reader.metadata;

import java.util.Set;

/** Names that pages of many newspapers have. They tell {@code A02 要闻} from a headline such as {@code G20 峰会}. */
final class SectionNames {
    private static final Set<String> KNOWN = Set.of(
            "要闻", "头版", "综合", "时政", "国内", "国际", "本地", "社会", "民生", "经济", "财经", "金融", "产业", "科技", "教育", "健康", "文化", "文体",
            "文娱", "娱乐", "体育", "副刊", "读书", "艺术", "旅游", "生活", "汽车", "房产", "法治", "评论", "理论", "观点", "视点", "焦点", "关注", "热点",
            "热线", "城事", "都市", "县区", "区县", "乡村", "三农", "影像", "图片", "摄影", "人物", "专题", "专版", "特刊", "广告", "公告", "天下", "世界",
            "中国", "港澳", "两岸", "台湾", "军事", "要聞", "頭版", "綜合", "國際", "經濟", "財經", "體育", "副刋", "社會", "評論");

    private SectionNames() {}

    /** 要闻, 本地新闻. */
    static boolean isKnown(String name) {
        return KNOWN.contains(name) || name.endsWith("新闻") || name.endsWith("新聞");
    }
}

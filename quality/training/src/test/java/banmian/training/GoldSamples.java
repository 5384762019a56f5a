package banmian.training;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Small gold pages, written for tests. */
public final class GoldSamples {
    private final StringBuilder text = new StringBuilder();
    private final List<GoldBlock> blocks = new ArrayList<>();

    private GoldSamples() {}

    /** Two articles, the first with a paragraph cut by a column's edge and a byline under its text. */
    public static GoldPage page() {
        GoldSamples page = new GoldSamples();
        page.add(BlockRole.FURNITURE, null, null, "云溪日报");
        page.add(BlockRole.KICKER, 1, null, "两岸居民盼了三十年");
        page.add(BlockRole.HEADLINE, 1, null, "云溪新桥\n昨日通车");
        page.add(BlockRole.BODY, 1, 0, "云溪新桥昨日正式通车，全长三百二十米，两岸居民从此不必绕行。负责施工的公司介绍说，桥面");
        page.add(BlockRole.BODY, 1, 0, "采用了新的材料，可以用上一百年。");
        page.add(BlockRole.BODY, 1, 1, "市民林知远第一个骑车过桥，他说回家的路近了，时间省下一半。");
        page.add(BlockRole.BYLINE, 1, null, "本报记者 胡凡");
        page.add(BlockRole.HEADLINE, 2, null, "图书馆夜间开放到十点");
        page.add(BlockRole.BYLINE, 2, null, "■本报记者 周一禾");
        page.add(BlockRole.BODY, 2, 0, "市图书馆的自习室从九月起每晚开放到十点，读者凭身份证就能入馆，座位可以预约，一次两个小时。");
        return new GoldPage("sample", null, null, null, page.text.toString(), List.of(), page.blocks);
    }

    private void add(BlockRole role, Integer article, Integer paragraph, String words) {
        int start = text.length();
        text.append(words).append("\n\n");
        blocks.add(new GoldBlock(start, start + words.length(), article, role, paragraph));
    }
}

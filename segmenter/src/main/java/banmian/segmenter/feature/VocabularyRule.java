package banmian.segmenter.feature;

import java.util.List;
import java.util.function.Consumer;

/** Words by which display lines give themselves away: 王某某强调 is a kicker, …启事 a notice's headline. */
final class VocabularyRule implements FeatureRule {
    private static final List<String> KICKER_ENDS = List.of("强调", "指出", "要求", "表示", "指示", "提示", "提醒", "披露", "显示", "发布");
    private static final List<String> DECK_ENDS = List.of("讲话", "出席", "主持", "致辞", "参加", "主持会议");
    private static final List<String> NOTICE_ENDS =
            List.of("启事", "公告", "通知", "声明", "名单", "公示", "讣告", "招标", "条例", "办法", "意见");

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (page.prose()[at]) {
            return;
        }
        String tail = page.line(at).tail();
        emit(tail, KICKER_ENDS, "word=says", features);
        emit(tail, DECK_ENDS, "word=attends", features);
        emit(tail, NOTICE_ENDS, "word=notice", features);
    }

    private static void emit(String tail, List<String> endings, String name, Consumer<String> features) {
        if (endings.stream().anyMatch(tail::endsWith)) {
            features.accept(name);
        }
    }
}

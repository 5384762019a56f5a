package banmian.store.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import banmian.store.continuation.Evidence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IssueTest {
    private static final Part FIRST = part("01", 1, "新桥通车", new Jump("03", null), "新桥昨日通车，两岸居民走上桥头，第一辆公交车驶过时");
    private static final Part SECOND = part("03", 1, "新桥通车", new Jump(null, "01"), "掌声响了起来。新桥长两千米。");

    @Test
    void jumpsThatNameEachOthersPagesLink() {
        Continuation whole =
                issue(true, FIRST, SECOND).continuation(SECOND.id()).orElseThrow();

        assertThat(whole.state()).isEqualTo(State.LINKED);
        assertThat(whole.parts()).containsExactly(FIRST, SECOND);
        assertThat(whole.links().get(0).evidence())
                .extracting(Evidence::kind)
                .containsExactly(Kind.LABELS, Kind.HEADLINE, Kind.FLOW);
        assertThat(whole.links().get(0).score()).isEqualTo(0.95);
    }

    @Test
    void anArticleWithoutJumpsIsNone() {
        Part other = part("03", 2, "图书馆延时", Jump.NONE, "图书馆周末延时开放。");

        assertThat(issue(true, FIRST, SECOND, other).continuation(other.id())).isEmpty();
    }

    @Test
    void aPartIsPendingWhileThePageOfTheOtherIsNotThere() {
        Continuation alone = issue(true, FIRST).continuation(FIRST.id()).orElseThrow();

        assertThat(alone.state()).isEqualTo(State.PENDING);
        assertThat(alone.parts()).containsExactly(FIRST);
        assertThat(alone.open())
                .containsExactly(new OpenEnd(FIRST.id(), true, "03", State.PENDING, OpenEnd.Reason.PAGE_MISSING));
    }

    @Test
    void aPartIsDanglingWhenTheOtherIsNotExpectedAnyMore() {
        assertThat(issue(false, SECOND).continuation(SECOND.id()).orElseThrow().open())
                .containsExactly(new OpenEnd(SECOND.id(), false, "01", State.DANGLING, OpenEnd.Reason.PAGE_MISSING));
    }

    @Test
    void aPartIsDanglingWhenThePageIsThereAndNothingOnItFits() {
        Part other = part("03", 1, "图书馆延时", Jump.NONE, "图书馆周末延时开放。");

        assertThat(issue(true, FIRST, other)
                        .continuation(FIRST.id())
                        .orElseThrow()
                        .open())
                .containsExactly(new OpenEnd(FIRST.id(), true, "03", State.DANGLING, OpenEnd.Reason.NO_MATCH));
    }

    @Test
    void aChainWithItsEndMissingIsPendingAsAWhole() {
        Part middle = part("03", 1, "新桥通车", new Jump("05", "01"), "掌声响了起来。新桥长两千米。");

        Continuation chain = issue(true, FIRST, middle).continuation(FIRST.id()).orElseThrow();

        assertThat(chain.parts()).containsExactly(FIRST, middle);
        assertThat(chain.state()).isEqualTo(State.PENDING);
    }

    @Test
    void jumpsThatLeadInACircleDoNotHang() {
        Part back = part("03", 1, "新桥通车", new Jump("01", "01"), "掌声响了起来，");
        Part start = part("01", 1, "新桥通车", new Jump("03", "03"), "新桥昨日通车，");

        assertThat(issue(true, start, back)
                        .continuation(back.id())
                        .orElseThrow()
                        .parts())
                .containsExactly(start, back);
    }

    @Test
    void aReportOfItsOwnIsNoSecondPart() {
        Part report = withDateline(part("03", 1, "图书馆延时", new Jump(null, "01"), "本报讯 图书馆周末延时开放。"));

        assertThat(issue(true, FIRST, report)
                        .continuation(FIRST.id())
                        .orElseThrow()
                        .links())
                .isEmpty();
    }

    @Test
    void aJumpWithoutTheSectionsLetterMeansItsOwnSection() {
        Part on = part("A01", 1, "夜市灯火", new Jump("03", null), "夜市的灯一盏盏亮起来。");
        Part to = part("A03", 1, "夜市灯火", new Jump(null, "01"), "摊主算了一笔账。");
        Part decoy = part("B03", 1, "夜市灯火", new Jump(null, "A01"), "摊主算了一笔账。");

        assertThat(issue(true, on, to, decoy)
                        .continuation(on.id())
                        .orElseThrow()
                        .parts())
                .containsExactly(on, to);
    }

    @Test
    void anArticleOfAnUnknownIssueWaitsAlone() {
        Part unknown = new Part("p", null, FIRST.article());

        assertThat(Issue.alone(unknown, true).orElseThrow().open())
                .containsExactly(new OpenEnd(unknown.id(), true, "03", State.PENDING, OpenEnd.Reason.ISSUE_UNKNOWN));
        assertThat(Issue.alone(
                        new Part(
                                "p",
                                null,
                                withDateline(part("01", 1, "图书馆", Jump.NONE, "开放。"))
                                        .article()),
                        true))
                .isEmpty();
    }

    @Test
    void theWholeTextHasTheParagraphThatTheBreakCut() {
        List<WholeText.Whole> text = WholeText.of(List.of(FIRST, SECOND));

        assertThat(text).extracting(WholeText.Whole::text).containsExactly("新桥昨日通车，两岸居民走上桥头，第一辆公交车驶过时掌声响了起来。新桥长两千米。");
        assertThat(text.get(0).places())
                .extracting(WholeText.Place::articleId)
                .containsExactly(FIRST.id(), SECOND.id());
    }

    @Test
    void paragraphsThatEndBeforeTheBreakStayTwo() {
        Part ended = part("01", 1, "新桥通车", new Jump("03", null), "新桥昨日通车。");

        assertThat(WholeText.of(List.of(ended, SECOND))).hasSize(2);
    }

    private static Issue issue(boolean mayGrow, Part... parts) {
        Set<String> labels = List.of(parts).stream().map(Part::pageLabel).collect(Collectors.toSet());
        return Issue.of(List.of(parts), labels, mayGrow);
    }

    static Part part(String page, int position, String headline, Jump jump, String... paragraphs) {
        return new Part(
                "page-" + page, page, article(page + "-" + position, position, headline, null, jump, paragraphs));
    }

    private static Part withDateline(Part part) {
        Article a = part.article();
        String[] paragraphs = a.paragraphs().stream().map(Paragraph::text).toArray(String[]::new);
        Dateline dateline = new Dateline("本报讯", "本报", null, null);
        return new Part(
                part.pageId(),
                part.pageLabel(),
                article(a.id(), a.position(), a.headline(), dateline, a.jump(), paragraphs));
    }

    static Article article(
            String id, int position, String headline, Dateline dateline, Jump jump, String... paragraphs) {
        List<Paragraph> body = new ArrayList<>();
        for (String text : paragraphs) {
            body.add(new Paragraph(text, BlockRole.BODY, List.of(new Span(0, text.length()))));
        }
        return new Article(
                id,
                position,
                ArticleKind.ARTICLE,
                null,
                null,
                headline,
                null,
                List.of(),
                dateline,
                body,
                jump,
                List.of(),
                1,
                List.of());
    }
}

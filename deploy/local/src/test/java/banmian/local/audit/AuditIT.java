package banmian.local.audit;

import static banmian.local.audit.PipelineByHand.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banmian.contracts.event.PageReceived;
import banmian.contracts.record.SourceRecord;
import banmian.local.audit.AuditReport.Verdict;
import banmian.local.audit.Finding.Kind;
import banmian.local.status.Stage;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditIT {
    private static final Instant MORNING = Instant.parse("2022-06-01T00:10:00Z");
    private static final String TEXT = "老街茶馆重新开张\n\n■本报记者 沈小河\n\n本报讯 昨日上午，老街上的茶馆重新开张，街坊们早早来到门口。";

    @TempDir
    static Path folder;

    private static PipelineByHand pipeline;

    @BeforeAll
    static void start() {
        pipeline = new PipelineByHand(folder);
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @BeforeEach
    void empty() {
        pipeline.empty();
    }

    @Test
    void whatIsAccountedForOnceIsClean() throws Exception {
        // Given: a page, the same pushed again, and one that is refused
        PageReceived page = read("01", TEXT, MORNING);
        through(page);
        through(page);
        pipeline.stored(page);
        pipeline.refused(pipeline.push("02", ""), "ingest");
        pipeline.allPast();

        // When
        AuditReport report = pipeline.audit();

        // Then
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(report.stages())
                .containsEntry("ingest", new StageReport("raw-pages", 3, 2, 1, 0, 0, 0, 0, 0))
                .containsEntry("parse", new StageReport("pages", 2, 2, 0, 0, 0, 0, 0, 0))
                .containsEntry("store", new StageReport("parsed-pages", 2, 2, 0, 0, 0, 0, 0, 0));
        assertThat(report.pages()).isEqualTo(1);
        assertThat(report.articles()).isEqualTo(1);
    }

    @Test
    void aRecordThatNothingWasMadeOfIsMissing() throws Exception {
        // Given
        SourceRecord lost = pipeline.push("03", TEXT);
        pipeline.allPast();

        // When
        AuditReport report = pipeline.audit();

        // Then
        String id = read("03", TEXT, MORNING).pageId();
        assertThat(report.verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(report.findings())
                .containsExactly(new Finding(
                        Kind.MISSING,
                        "raw-pages",
                        0,
                        lost.offset(),
                        id,
                        "云溪晚报",
                        "2022-06-01",
                        "03",
                        "ingest is past it, and nothing of it is on pages or raw-pages.dead-letters"));
    }

    @Test
    void aRecordThatWasReadTwiceIsDouble() throws Exception {
        // Given
        PageReceived page = read("01", TEXT, MORNING);
        SourceRecord raw = pipeline.push("01", TEXT);
        pipeline.parsed(page, pipeline.ingested(page, raw));
        pipeline.parsed(page, pipeline.ingested(page, raw));
        pipeline.stored(page);
        pipeline.allPast();

        // When
        AuditReport report = pipeline.audit();

        // Then
        assertThat(report.findings())
                .extracting(Finding::kind, Finding::topic, Finding::offset, Finding::pageLabel, Finding::detail)
                .containsExactly(tuple(Kind.DOUBLE, "raw-pages", raw.offset(), "01", "again at pages/0/1"));
    }

    @Test
    void aRecordWithAResultAndADeadLetterIsDouble() throws Exception {
        // Given
        PageReceived page = read("01", TEXT, MORNING);
        SourceRecord event = pipeline.ingested(page, pipeline.push("01", TEXT));
        pipeline.parsed(page, event);
        pipeline.refused(event, "parse");
        pipeline.stored(page);
        pipeline.allPast();

        // When // Then
        assertThat(pipeline.audit().stages().get("parse")).isEqualTo(new StageReport("pages", 1, 1, 1, 0, 0, 1, 0, 0));
    }

    @Test
    void aPageThatIsNotInTheDatabaseIsMissing() throws Exception {
        // Given
        through(read("01", TEXT, MORNING));
        pipeline.allPast();

        // When
        AuditReport report = pipeline.audit();

        // Then
        assertThat(report.findings()).extracting(Finding::detail).containsExactly("the page is not in the database");
        assertThat(report.stages().get("store").missing()).isEqualTo(1);
    }

    @Test
    void anArticleThatIsNotInTheDatabaseIsMissing() throws Exception {
        // Given
        PageReceived page = read("01", TEXT, MORNING);
        through(page);
        pipeline.stored(page);
        pipeline.sql("delete from article");
        pipeline.allPast();

        // When // Then
        assertThat(pipeline.audit().findings())
                .extracting(Finding::detail)
                .containsExactly("the database has 0 articles of the page, not 1");
    }

    @Test
    void anOlderRevisionInTheDatabaseMeansThatTheNewerIsMissing() throws Exception {
        // Given
        through(read("01", TEXT, MORNING));
        through(read("01", TEXT + "茶香满街。", MORNING.plusSeconds(60)));
        pipeline.stored(read("01", TEXT, MORNING));
        pipeline.allPast();

        // When // Then
        assertThat(pipeline.audit().findings())
                .extracting(Finding::offset, Finding::detail)
                .containsExactly(tuple(1L, "the database has an older revision of the page"));
    }

    @Test
    void whatAStageHasNotComeToIsUnderWay() throws Exception {
        // Given
        PageReceived page = read("01", TEXT, MORNING);
        through(page);
        pipeline.push("02", TEXT);
        pipeline.past(Stage.PARSE);

        // When
        AuditReport report = pipeline.audit();

        // Then
        assertThat(report.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.stages().get("ingest").underWay()).isEqualTo(2);
        assertThat(report.stages().get("store").underWay()).isEqualTo(1);
    }

    @Test
    void whatBecameOfARecordCannotBeToldOnceItIsDeleted() throws Exception {
        // Given
        PageReceived page = read("01", TEXT, MORNING);
        through(page);
        SourceRecord kept = through(page);
        pipeline.push("04", TEXT);
        pipeline.stored(page);
        pipeline.allPast();
        pipeline.deleteBefore(kept);

        // When
        AuditReport report = pipeline.audit();

        // Then: of the first record nothing is known; of the last it is, for one before it can be told
        assertThat(report.stages().get("ingest").untold()).isEqualTo(1);
        assertThat(report.stages().get("ingest").missing()).isEqualTo(1);
    }

    @Test
    void whatBecameOfARecordCannotBeToldWhereEventsDidNotNameTheirSourceYet() throws Exception {
        // Given: a page of an older version, one of this, and one that is lost
        PageReceived old = read("01", TEXT, MORNING);
        pipeline.push("01", TEXT);
        pipeline.reprocessed(old);
        pipeline.parsedWithoutSource(old);
        pipeline.stored(old);
        PageReceived page = read("02", TEXT, MORNING);
        through(page);
        pipeline.stored(page);
        pipeline.push("03", TEXT);
        pipeline.allPast();

        // When
        AuditReport report = pipeline.audit();

        // Then
        assertThat(report.findings())
                .extracting(Finding::kind, Finding::pageLabel)
                .containsExactly(tuple(Kind.MISSING, "03"));
        assertThat(report.stages().get("ingest").untold()).isEqualTo(1);
        assertThat(report.stages().get("parse").untold()).isEqualTo(1);
        assertThat(report.stages().get("store").done()).isEqualTo(2);
    }

    @Test
    void aPageThatIsParsedAgainIsMadeOfNoRecord() throws Exception {
        // Given
        PageReceived page = read("01", TEXT, MORNING);
        through(page);
        pipeline.stored(page);
        pipeline.parsed(page, pipeline.reprocessed(page));
        pipeline.allPast();

        // When
        AuditReport report = pipeline.audit();

        // Then
        assertThat(report.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(report.stages().get("parse").madeOfNone()).isEqualTo(1);
    }

    /** @return the event on pages */
    private SourceRecord through(PageReceived page) {
        SourceRecord event = pipeline.ingested(page, pipeline.push(page.pageLabel(), page.text()));
        pipeline.parsed(page, event);
        return event;
    }
}

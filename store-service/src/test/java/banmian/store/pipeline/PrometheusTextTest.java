package banmian.store.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class PrometheusTextTest {
    private static final PrometheusText METRICS = new PrometheusText("""
            # HELP banmian_pages_refused_total Raw pages that went to the dead letters, by reason
            # TYPE banmian_pages_refused_total counter
            banmian_pages_refused_total{reason="page-too-large"} 3.0 # {trace_id="608e84db23120f1c80e9b070a51805d4"} 1.0
            banmian_pages_refused_total{reason="charset",way="a \\"b\\" {c}, d"} 2.0
            banmian_pages_refused_total{reason="charset"} 1.5E1 1700000000000
            banmian_pages_read_total 41.0
            banmian_segmenter_seconds_count 4 # {span_id="adda7fb46d438e3b",trace_id="608e84db23120f1c80e9b070a51805d4"} 1.0 1795855744.253
            banmian_segmenter_seconds_sum 0.01
            jvm_memory_used_bytes{area="heap",id="Eden Space"} 1.0E7
            jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 5.0E7
            jvm_memory_used_bytes{area="heap",id="Survivor Space"} 2.0E6
            process_cpu_usage NaN
            banmian_pages_read_total_more 7
            not a sample at all {
            """);

    @Test
    void samplesOfANameAreAddedUp() {
        assertThat(METRICS.sum("banmian_pages_refused_total")).isEqualTo(20.0);
        assertThat(METRICS.sum("banmian_pages_read_total")).isEqualTo(41.0);
        assertThat(METRICS.sum("banmian_no_such_total")).isZero();
    }

    @Test
    void samplesAreToldApartByALabel() {
        assertThat(METRICS.by("banmian_pages_refused_total", "reason"))
                .containsExactly(entry("charset", 17.0), entry("page-too-large", 3.0));
        assertThat(METRICS.sumWhere("jvm_memory_used_bytes", "area", "heap")).isEqualTo(1.2E7);
        assertThat(METRICS.sumWhere("jvm_memory_used_bytes", "area", "stack")).isNull();
    }

    @Test
    void aTimerHasAMean() {
        assertThat(METRICS.mean("banmian_segmenter_seconds")).isEqualTo(0.0025);
        assertThat(METRICS.mean("banmian_batch_seconds")).isNull();
    }

    @Test
    void whatIsNoNumberIsNotThere() {
        assertThat(METRICS.value("process_cpu_usage")).isNull();
    }
}

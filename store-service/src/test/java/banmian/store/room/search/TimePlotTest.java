package banmian.store.room.search;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.store.query.Series;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimePlotTest {
    @Test
    void aFewWeeksAreShownByDayAndThoseWithoutAnythingAreThereToo() {
        TimePlot plot = TimePlot.of(days("2022-02-27 3", "2022-03-02 6"));

        assertThat(plot.bars().stream().map(TimePlot.Bar::label))
                .containsExactly("2022-02-27", "2022-02-28", "2022-03-01", "2022-03-02");
        assertThat(plot.bars().stream().map(TimePlot.Bar::height)).containsExactly(50, 0, 0, 100);
        assertThat(plot.bars().stream().map(TimePlot.Bar::x)).containsExactly("0.0", "250.0", "500.0", "750.0");
        assertThat(plot.most().label()).isEqualTo("2022-03-02");
    }

    @Test
    void yearsAreShownByMonth() {
        TimePlot plot = TimePlot.of(days("2021-12-30 1", "2021-12-31 1", "2022-11-05 1"));

        assertThat(plot.bars()).hasSize(12);
        assertThat(plot.first().from()).isEqualTo("2021-12-01");
        assertThat(plot.first().to()).isEqualTo("2021-12-31");
        assertThat(plot.first().hits()).isEqualTo(2);
        assertThat(plot.last().label()).isEqualTo("2022-11");
    }

    @Test
    void centuriesAreShownByYear() {
        TimePlot plot = TimePlot.of(days("1919-05-04 1", "2022-11-05 1000"));

        assertThat(plot.bars()).hasSize(104);
        assertThat(plot.first().from()).isEqualTo("1919-01-01");
        assertThat(plot.first().height()).as("the least is seen, too").isEqualTo(2);
        assertThat(plot.last().count()).isEqualTo("1,000");
    }

    @Test
    void whatTheWordsAreNotInIsLeftOut() {
        assertThat(TimePlot.of(days("2022-02-27 0", "2022-03-02 4")).bars()).hasSize(1);
        assertThat(TimePlot.of(days("2022-02-27 0"))).isNull();
        assertThat(TimePlot.of(days())).isNull();
    }

    private static Series days(String... days) {
        List<Series.Point> points = Stream.of(days)
                .map(day -> day.split(" "))
                .map(day -> new Series.Point(day[0], Long.parseLong(day[1]), 9))
                .toList();
        return new Series("day", 0, true, points);
    }
}

package banmian.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFactsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // the full form, in every writing of the date
                "seeds/云溪日报/2031-08-04/01.txt, 云溪日报, 2031-08-04, 01",
                "/data/云溪日报/20310804/A02.txt, 云溪日报, 2031-08-04, A02",
                "/data/云溪日报/2031年8月4日/3.txt, 云溪日报, 2031-08-04, 03",
                "/data/云溪日报/2031/08/04/b3.txt, 云溪日报, 2031-08-04, B03",
                "/data/云溪日报/2031-08/04/第四版.txt, 云溪日报, 2031-08-04, 04",
                "file:///data/%E4%BA%91%E6%BA%AA%E6%97%A5%E6%8A%A5/2031-08-04/01.txt, 云溪日报, 2031-08-04, 01",
                "https://example.org/papers/云溪日报/2031-08-04/01.html?v=2#top, 云溪日报, 2031-08-04, 01",
                "C:\\papers\\云溪日报\\2031-08-04\\01.txt, 云溪日报, 2031-08-04, 01",
                "archive/Yunxi Daily/2031-08-04/01.txt, Yunxi Daily, 2031-08-04, 01",
                "archive/参考天下/2031-08-04/01.txt, 参考天下, 2031-08-04, 01",
                // names that say less
                "2031-08-04/01.txt, -, 2031-08-04, 01",
                "云溪日报-2031-08-04-01.txt, 云溪日报, 2031-08-04, 01",
                "云溪日报_20310804_A02.txt, 云溪日报, 2031-08-04, A02",
                "云溪日报/20310804_A02.txt, 云溪日报, 2031-08-04, A02",
                "云溪晚报/A02.txt, 云溪晚报, -, A02",
                "01.txt, -, -, 01",
                // what is none is not guessed
                "/tmp/2031-08-04/01.txt, -, 2031-08-04, 01",
                "/home/wang/桌面/2031-08-04/01.txt, -, 2031-08-04, 01",
                "/data/2031年/2031-08-04/01.txt, -, 2031-08-04, 01",
                "/tmp/page.txt, -, -, -",
                "/tmp/2031-02-30/001.txt, -, -, -",
                "draft-01.txt, -, -, -",
                "云溪/要闻.txt, -, -, -",
                "100%.txt, -, -, -",
                "%E4%BA.txt, -, -, -",
            })
    void aPathTells(String path, String newspaper, LocalDate issueDate, String pageLabel) {
        assertThat(PathFacts.of(path)).isEqualTo(new Facts(newspaper, issueDate, pageLabel, null));
    }

    @Test
    void noPathTellsNothing() {
        assertThat(PathFacts.of(null)).isEqualTo(Facts.NONE);
        assertThat(PathFacts.of("///")).isEqualTo(Facts.NONE);
    }
}

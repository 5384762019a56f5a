package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words WORDS = Words.split("记者|通讯员");

    @Test
    void aWordIsFoundWhereItBegins() {
        assertThat(WORDS.at("本报记者", 2)).isTrue();
        assertThat(WORDS.at("本报记者", 1)).isFalse();
        assertThat(WORDS.at("本报记", 2)).isFalse();
        assertThat(WORDS.at("记者", 2)).isFalse();
    }

    @Test
    void onlyThePartThatIsAskedForCounts() {
        assertThat(WORDS.within("云溪通讯员胡凡", 0, 3)).isTrue();
        assertThat(WORDS.within("云溪通讯员胡凡", 0, 2)).isFalse();
        assertThat(WORDS.within("云溪通讯员胡凡", 3, 7)).isFalse();
    }

    @Test
    void charactersThatShareTheirLastBitsAreToldApart() {
        // 记 is U+8BB0: U+4EB0 has the same last eight bits
        assertThat(WORDS.at("\u4eb0者", 0)).isFalse();
        assertThat(Marks.of("记").have('\u4eb0')).isFalse();
        assertThat(Marks.of("记").have('记')).isTrue();
    }

    @Test
    void twoListsTogetherHaveTheWordsOfBoth() {
        // When
        Words both = WORDS.and(Words.of("摄", "记者"));

        // Then
        assertThat(both.at("摄", 0)).isTrue();
        assertThat(both.at("通讯员", 0)).isTrue();
        assertThat(WORDS.at("摄", 0)).isFalse();
    }
}

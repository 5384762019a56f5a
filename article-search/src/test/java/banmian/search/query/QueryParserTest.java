package banmian.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.search.query.QueryReading.Malformed;
import banmian.search.query.QueryReading.Understood;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    /** A query in a form that shows how it is understood: {@code &(a |(b c))}. */
    private static String understood(String query) {
        QueryReading reading = QueryParser.read(query);
        assertThat(reading).as(query).isInstanceOf(Understood.class);
        return shown(((Understood) reading).query());
    }

    private static String shown(SearchQuery query) {
        if (query instanceof SearchQuery.Phrase phrase) {
            return (phrase.field() == null ? "" : phrase.field().label() + "=") + "[" + phrase.text() + "]";
        }
        if (query instanceof SearchQuery.Except except) {
            return "!" + shown(except.part());
        }
        if (query instanceof SearchQuery.Any any) {
            return any.parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" | ", "(", ")"));
        }
        return ((SearchQuery.All) query)
                .parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" & ", "(", ")"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "电力; [电力]",
                "电力 供应; ([电力] & [供应])",
                "电力　供应; ([电力] & [供应])",
                "电力 AND 供应; ([电力] & [供应])",
                "电力 OR 供电; ([电力] | [供电])",
                "电力 供应 OR 供电 短缺; (([电力] & [供应]) | ([供电] & [短缺]))",
                "电力 (供应 OR 供电); ([电力] & ([供应] | [供电]))",
                "（电力 OR 供电）度夏; (([电力] | [供电]) & [度夏])",
                "电力 -停电; ([电力] & ![停电])",
                "电力 NOT 停电; ([电力] & ![停电])",
                "电力 AND NOT (停电 OR 断电); ([电力] & !([停电] | [断电]))",
                "-停电; ![停电]",
                "and or not; ([and] & [or] & [not])"
            })
    void termsAndOperators(String query, String expected) {
        assertThat(understood(query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"精心组织 科学调度\"; [精心组织 科学调度]",
                "“精心组织　科学调度”; [精心组织 科学调度]",
                "\"AND\"; [and]",
                "\" 供应\"; [ 供应]",
                "headline:电力; headline=[电力]",
                "Headline：電力; headline=[电力]",
                "headline:\"电力 供应\" byline:罗文鹏; (headline=[电力 供应] & byline=[罗文鹏])",
                "rubric:(要闻 OR 民生); (rubric=[要闻] | rubric=[民生])",
                "headline:(电力 text:供应); (headline=[电力] & text=[供应])",
                "-caption:图为; !caption=[图为]"
            })
    void quotesAndFields(String query, String expected) {
        assertThat(understood(query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "保障“菜篮子”工程; [保障“菜篮子”工程]",
                "增长(同比); [增长(同比)]",
                "(增长（同比）); [增长(同比)]",
                "9:30; [9:30]",
                "时间：9点; [时间:9点]",
                "第2_3号; [第2_3号]",
                "100%; [100%]",
                "江城-海州; [江城-海州]",
                "-; [-]",
                "Ｇ２０; [g20]"
            })
    void signsInsideAWordArePartOfIt(String query, String expected) {
        assertThat(understood(query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "电力 \"供应; 4; the quote that begins here does not end",
                "电力 (供应; 4; the parenthesis that opens here is not closed",
                "电力 供应); 6; this parenthesis was never opened",
                "电力 (); 5; there is nothing before this parenthesis",
                "OR 电力; 1; OR has nothing before it",
                "电力 AND OR 供应; 8; OR has nothing before it",
                "电力 OR; 6; something to search for is missing at the end",
                "电力 NOT; 7; something to search for is missing at the end",
                "电力 headline:; 4; headline: needs a word, a phrase in quotes or a parenthesis after it",
                "𠮷野 \"\"; 4; there is no character to search for here",
                "\u200b; 1; there is no character to search for here",
            })
    void whatIsMalformedIsPointedAt(String query, int character, String reason) {
        Malformed malformed = (Malformed) QueryParser.read(query);

        assertThat(malformed.character()).isEqualTo(character);
        assertThat(malformed.reason()).isEqualTo(reason);
    }

    @Test
    void aFieldThatIsNotThereIsSaid() {
        Malformed malformed = (Malformed) QueryParser.read("电力 headlin:供应");

        assertThat(malformed).isEqualTo(new Malformed(4, QueryFault.NO_SUCH_FIELD, "headlin"));
        assertThat(malformed.reason())
                .isEqualTo(
                        "there is no field headlin; there are [rubric, kicker, headline, deck, text, caption, byline];"
                                + " text with a colon goes in quotes");
    }

    @Test
    void depthIsBounded() {
        String deep = "(".repeat(5_000) + "电力" + ")".repeat(5_000);

        assertThat(QueryParser.read(deep)).isEqualTo(new Malformed(51, QueryFault.TOO_DEEP, "("));
    }
}

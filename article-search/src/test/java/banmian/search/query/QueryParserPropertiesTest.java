package banmian.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.search.query.QueryReading.Malformed;
import banmian.search.query.QueryReading.Understood;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class QueryParserPropertiesTest {
    @Property
    void anyTextIsEitherUnderstoodOrPointedAt(@ForAll @CharRange(from = ' ', to = 'z') String query) {
        QueryReading reading = QueryParser.read(query);

        if (reading instanceof Malformed malformed) {
            assertThat(malformed.character()).isBetween(1, query.length() + 1);
        } else {
            assertThat(((Understood) reading).query().phrases()).isNotEmpty();
        }
    }
}

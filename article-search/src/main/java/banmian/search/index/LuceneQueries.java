package banmian.search.index;

import banmian.search.query.SearchField;
import banmian.search.query.SearchQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says in Lucene's terms what is asked for. */
final class LuceneQueries {
    /** The parts that a text without a field may stand in, and what it is worth there. */
    private static final Map<SearchField, Float> ANYWHERE = new EnumMap<>(Map.of(
            SearchField.HEADLINE, 4f,
            SearchField.KICKER, 2f,
            SearchField.DECK, 2f,
            SearchField.RUBRIC, 2f,
            SearchField.TEXT, 1f,
            SearchField.CAPTION, 1f));

    private LuceneQueries() {}

    static Query of(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (question.query() != null) {
            all.add(of(question.query()), Occur.MUST);
        }
        if (question.pageId() != null) {
            all.add(new TermQuery(new Term(Fields.PAGE_ID, question.pageId())), Occur.FILTER);
        }
        if (question.from() != null || question.to() != null) {
            long from =
                    question.from() == null ? Long.MIN_VALUE : question.from().toEpochDay();
            long to = question.to() == null ? Long.MAX_VALUE : question.to().toEpochDay();
            all.add(LongField.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
        }
        question.whole()
                .forEach((field, value) ->
                        all.add(new TermQuery(new Term(field.field(), PageDocuments.whole(value))), Occur.FILTER));
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
    }

    private static Query of(SearchQuery query) {
        if (query instanceof SearchQuery.Phrase phrase) {
            return phrase.field() == null ? anywhere(phrase.text()) : in(phrase.field(), phrase.text());
        }
        if (query instanceof SearchQuery.Any any) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            any.parts().forEach(part -> one.add(of(part), Occur.SHOULD));
            return one.build();
        }
        return query instanceof SearchQuery.All all ? all(all.parts()) : all(List.of(query));
    }

    /** Whatever is excepted needs something to be excepted from. */
    private static Query all(List<SearchQuery> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (parts.stream().allMatch(SearchQuery.Except.class::isInstance)) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        for (SearchQuery part : parts) {
            if (part instanceof SearchQuery.Except except) {
                all.add(of(except.part()), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query anywhere(String text) {
        BooleanQuery.Builder one = new BooleanQuery.Builder();
        ANYWHERE.forEach((field, worth) -> one.add(new BoostQuery(in(field, text), worth), Occur.SHOULD));
        return one.build();
    }

    /** A single character is what pairs begin with. How often it stands in an article does not count. */
    private static Query in(SearchField field, String text) {
        int[] characters = text.codePoints().toArray();
        return switch (characters.length) {
            case 1 -> new PrefixQuery(new Term(field.label(), text));
            case 2 -> new TermQuery(new Term(field.label(), text));
            default -> phrase(field.label(), characters);
        };
    }

    /** Every second pair, and the last: together they cover each character. */
    private static Query phrase(String field, int[] characters) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = characters.length - 2;
        for (int i = 0; i < last; i += 2) {
            phrase.add(new Term(field, new String(characters, i, 2)), i);
        }
        phrase.add(new Term(field, new String(characters, last, 2)), last);
        return phrase.build();
    }
}

package banmian.search.index;

import banmian.search.query.SearchField;
import banmian.search.text.TextFolding;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes a page's articles into documents, one each. */
final class PageDocuments {
    /** A whole value that is longer is cut: nobody counts by it, and the index takes no more than 32,766 bytes. */
    private static final int LONGEST_VALUE = 1_000;

    /**
     * The parts of which a short one says more than a long one: the others are all short. Each article has them, if only
     * empty: the length is asked for with each term of each article when a part of the index is written, and where some
     * articles have none, that was a fifth of all time.
     */
    private static final Set<SearchField> WITH_LENGTHS = EnumSet.of(SearchField.HEADLINE, SearchField.TEXT);

    private static final FieldType WITHOUT_LENGTHS = withoutLengths();

    private PageDocuments() {}

    static List<Document> of(IndexedPage page) {
        return page.articles().stream().map(article -> document(page, article)).toList();
    }

    private static Document document(IndexedPage page, IndexedArticle article) {
        Document document = new Document();
        document.add(new StringField(Fields.PAGE_ID, page.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(article.id())));
        document.add(new SortedDocValuesField(Fields.SORT_KEY, new BytesRef(article.sortKey())));
        if (page.issueDate() != null) {
            document.add(new LongField(Fields.DAY, page.issueDate().toEpochDay(), Field.Store.NO));
        }
        addWhole(document, FacetField.NEWSPAPER, Stream.of(page.newspaper()));
        addWhole(document, FacetField.PAGE, Stream.of(page.pageLabel()));
        addWhole(document, FacetField.PAGE_NAME, Stream.of(page.pageName()));
        addWhole(document, FacetField.KIND, Stream.of(article.kind()));
        addWhole(document, FacetField.RUBRIC, Stream.of(article.rubric()));
        addWhole(document, FacetField.BYLINE, article.bylines().stream().distinct());
        addText(document, SearchField.RUBRIC, Stream.of(article.rubric()));
        addText(document, SearchField.KICKER, Stream.of(article.kicker()));
        addText(document, SearchField.HEADLINE, Stream.of(article.headline()));
        addText(document, SearchField.DECK, Stream.of(article.deck()));
        addText(document, SearchField.TEXT, article.texts().stream());
        addText(document, SearchField.CAPTION, article.captions().stream());
        addText(document, SearchField.BYLINE, article.bylines().stream());
        return document;
    }

    private static void addWhole(Document document, FacetField field, Stream<String> values) {
        values.filter(Objects::nonNull)
                .map(PageDocuments::whole)
                .forEach(value -> document.add(new KeywordField(field.field(), value, Field.Store.NO)));
    }

    private static void addText(Document document, SearchField field, Stream<String> texts) {
        FieldType type = WITH_LENGTHS.contains(field) ? TextField.TYPE_NOT_STORED : WITHOUT_LENGTHS;
        texts.filter(Objects::nonNull)
                .flatMap(text -> TextFolding.readings(text).stream())
                .forEach(text -> document.add(new Field(field.label(), text, type)));
        if (WITH_LENGTHS.contains(field) && document.getField(field.label()) == null) {
            document.add(new Field(field.label(), "", type));
        }
    }

    private static FieldType withoutLengths() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** A value as it is compared whole. */
    static String whole(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}

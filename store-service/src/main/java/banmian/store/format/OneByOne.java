package banmian.store.format;

import banmian.store.query.ArchivedArticle;
import java.util.List;

/** A format whose articles may follow each other as they are. */
record OneByOne(ArticleFormat format, String between) implements BulkFormat {
    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public String extension() {
        return format.extension();
    }

    @Override
    public String start() {
        return "";
    }

    @Override
    public String write(List<ArchivedArticle> articles, Addresses addresses) {
        StringBuilder text = new StringBuilder();
        articles.forEach(
                article -> text.append(format.write(article, addresses)).append(between));
        return text.toString();
    }
}

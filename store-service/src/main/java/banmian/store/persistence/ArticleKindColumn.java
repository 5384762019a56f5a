package banmian.store.persistence;

import banmian.contracts.event.ArticleKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Spells {@link ArticleKind} in the database as in JSON. */
@Converter(autoApply = true)
class ArticleKindColumn implements AttributeConverter<ArticleKind, String> {
    @Override
    public String convertToDatabaseColumn(ArticleKind value) {
        return value.json();
    }

    @Override
    public ArticleKind convertToEntityAttribute(String column) {
        return ArticleKind.ofJson(column);
    }
}

package banmian.store.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Spells {@link Outcome} in the database as metrics do. */
@Converter(autoApply = true)
class OutcomeColumn implements AttributeConverter<Outcome, String> {
    @Override
    public String convertToDatabaseColumn(Outcome value) {
        return value.label();
    }

    @Override
    public Outcome convertToEntityAttribute(String column) {
        return Outcome.valueOf(column.toUpperCase(Locale.ROOT));
    }
}

package banmian.store.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What has become of a dead letter. */
public enum LetterState {
    /** Nothing yet. */
    OPEN,
    /** Its record is on its way through the pipeline again. */
    REPLAYED,
    /** Its record was replayed and refused again: there is a new dead letter. */
    REFUSED_AGAIN,
    /** Its record, or the replay of a later refusal of it, has come through. */
    RESOLVED;

    /** As the database and the API spell it: {@code refused-again}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if it is none */
    public static LetterState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Spells it in the database. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<LetterState, String> {
        @Override
        public String convertToDatabaseColumn(LetterState value) {
            return value.label();
        }

        @Override
        public LetterState convertToEntityAttribute(String column) {
            return of(column);
        }
    }
}

package banmian.store.persistence;

import banmian.contracts.event.BylineRole;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Spells {@link BylineRole} in the database as in JSON. */
@Converter(autoApply = true)
class BylineRoleColumn implements AttributeConverter<BylineRole, String> {
    @Override
    public String convertToDatabaseColumn(BylineRole value) {
        return value.json();
    }

    @Override
    public BylineRole convertToEntityAttribute(String column) {
        return BylineRole.ofJson(column);
    }
}

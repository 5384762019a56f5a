package banmian.store.persistence;

import banmian.contracts.event.BlockRole;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Spells {@link BlockRole} in the database as in JSON. */
@Converter(autoApply = true)
class BlockRoleColumn implements AttributeConverter<BlockRole, String> {
    @Override
    public String convertToDatabaseColumn(BlockRole value) {
        return value.json();
    }

    @Override
    public BlockRole convertToEntityAttribute(String column) {
        return BlockRole.ofJson(column);
    }
}

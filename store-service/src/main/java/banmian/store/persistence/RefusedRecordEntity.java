package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The record of a dead letter, byte by byte. */
@Entity
@Table(name = "dead_letter_record")
public class RefusedRecordEntity extends PanacheEntityBase {
    /** Of the dead letter. */
    @Id
    public String id;

    @Column(name = "record_key")
    public byte[] key;

    @Column(name = "record_value")
    public byte[] value;

    /** {@link RecordHeader#write}. */
    public byte[] headers;
}

package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A newspaper, known by its name. */
@Entity
@Table(name = "newspaper")
public class NewspaperEntity extends PanacheEntityBase {
    @Id
    public String name;
}

package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A record that a stage has refused: why, and what has become of it. The record itself has a table of its own. */
@Entity
@Table(name = "dead_letter")
public class DeadLetterEntity extends PanacheEntityBase {
    /** {@link LetterStage#letterId}. */
    @Id
    public String id;

    /** Place in the order in which they were recorded. */
    @Column(insertable = false, updatable = false)
    public Long seq;

    /** {@link LetterStage#label}. */
    public String stage;

    public String reason;

    public String message;

    @Column(name = "exception_class")
    public String exceptionClass;

    /** Where the refused record was read from, as its headers say; null where they do not. */
    @Column(name = "source_topic")
    public String sourceTopic;

    @Column(name = "source_partition")
    public Integer sourcePartition;

    @Column(name = "source_offset")
    public Long sourceOffset;

    @Column(name = "refused_at")
    public Instant refusedAt;

    /** When the refused record came to its topic; null where that is not known. */
    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    public String newspaper;

    @Column(name = "page_id")
    public String pageId;

    @Column(name = "source_uri")
    public String sourceUri;

    /** Bytes of the value; null for a record without one. */
    public Integer size;

    /** False where the record was too large to be put aside. */
    @Column(name = "with_content")
    public boolean withContent;

    public LetterState state;

    /** The dead letter whose replay was refused; null where this is no second refusal. */
    @Column(name = "replay_of")
    public String replayOf;

    /** Of {@link ReplayMark}. The database makes it, and no answer of the API has it. */
    @Column(name = "replay_mark", insertable = false, updatable = false)
    public UUID replayMark;

    @Column(name = "replayed_at")
    public Instant replayedAt;

    @Column(name = "resolved_at")
    public Instant resolvedAt;
}

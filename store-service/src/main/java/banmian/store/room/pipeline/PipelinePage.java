package banmian.store.room.pipeline;

import banmian.store.pipeline.PipelineView;
import banmian.store.query.DeadLetterSummary;
import banmian.store.query.Listing;
import banmian.store.query.RefusalCount;
import java.util.List;

/**
 * What the template shows.
 *
 * @param looked whether the pipeline was looked at yet
 * @param letters those asked for, the latest first
 * @param next where further ones are; null at the end
 */
public record PipelinePage(
        boolean looked,
        List<StageCard> stages,
        List<PartRow> parts,
        List<ReasonRow> reasons,
        LettersAsked asked,
        List<LetterRow> letters,
        String total,
        String next) {
    static PipelinePage of(
            PipelineView pipeline, List<RefusalCount> reasons, LettersAsked asked, Listing<DeadLetterSummary> letters) {
        return new PipelinePage(
                pipeline.at() != null,
                pipeline.stages().stream().map(StageCard::of).toList(),
                pipeline.parts().stream().map(PartRow::of).toList(),
                reasons.stream().map(ReasonRow::of).toList(),
                asked,
                letters.items().stream().map(LetterRow::of).toList(),
                Measures.count(letters.total()),
                letters.next() == null ? null : asked.after(letters.next()));
    }
}

package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import banmian.segmenter.text.SimplifiedLines;
import banmian.segmenter.text.Workspace;
import java.util.ArrayList;
import java.util.List;

/** All that is seen of the lines of a page. */
public final class Features {
    private static final List<FeatureRule> RULES = List.of(
            new LengthRule(),
            new EndingRule(),
            new OpeningRule(),
            new InnerMarksRule(),
            new GapRule(),
            new IndentRule(),
            new PlaceRule(),
            new BlockRule(),
            new RunRule(),
            new BondRule(),
            new BracketRule(),
            new CompanyRule(),
            new SectionRule(),
            new NeighbourhoodRule(),
            new CohesionRule(),
            new LeadRule(),
            new HabitRule(),
            new SeriesRule(),
            new StackRule(),
            new PassageRule(),
            new FillRule(),
            new LikenessRule(),
            new NumberingRule(),
            new VocabularyRule(),
            new PhraseRule());

    private Features() {}

    /** For each line the names of what is seen of it, and of several things together; see docs/segmenter.md. */
    public static List<List<String>> of(List<Line> lines) {
        LineFeatures page = ofPage(lines, new Workspace());
        List<List<String>> features = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            List<String> names = new ArrayList<>();
            page.describe(at, names::add);
            Conjunctions.add(names);
            features.add(names);
        }
        return features;
    }

    /** The same, asked for line by line, without the names of several things together; holds as the workspace does. */
    public static LineFeatures ofPage(List<Line> lines, Workspace workspace) {
        PageView page = PageView.of(SimplifiedLines.of(lines), workspace);
        return (at, names) -> {
            for (FeatureRule rule : RULES) {
                rule.describe(page, at, names);
            }
        };
    }

    /** Whether a feature counts for the lines above and below too; those of several things together do not. */
    public static boolean isShared(String feature) {
        return feature.indexOf(Conjunctions.AND) < 0;
    }
}

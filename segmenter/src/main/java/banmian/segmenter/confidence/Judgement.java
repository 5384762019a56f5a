package banmian.segmenter.confidence;

import banmian.segmenter.result.Boundary;
import banmian.segmenter.result.Doubt;
import java.util.List;

/**
 * How sure an article is.
 *
 * @param confidence from 0 to 1, calibrated: of those with .9, nine of ten are right
 * @param doubts the gravest first
 */
public record Judgement(double confidence, Boundary boundary, List<Doubt> doubts) {}

package banmian.training.calibrate;

import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.Signals;

/**
 * Something that was found on a page, and whether it is right.
 *
 * @param known whether weights were learned from other pages of the same newspaper
 */
public record Sample(Calibration.Of of, boolean known, Signals signals, boolean right) {}

package banmian.training.calibrate;

import banmian.segmenter.confidence.Calibration;
import banmian.segmenter.confidence.Signals;

/**
 * Something that was found on a page, and whether it is right.
 *
 * @param newspaper of the page
 */
public record Sample(Calibration.Of of, String newspaper, Signals signals, boolean right) {}

package banmian.segmenter.text;

/**
 * Where and how a line is printed, where the source knows (PDF, ALTO). Units are points from the page's upper left
 * corner.
 */
public record LineGeometry(double x, double y, double width, double height, double fontSize, String fontName) {}

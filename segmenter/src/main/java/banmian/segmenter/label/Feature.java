package banmian.segmenter.label;

/**
 * A name that rules give, as numbers.
 *
 * @param name as rules say it
 * @param number by which it is found again, from 0
 * @param weights for each {@link Place}, in that order, one for each label, in hundredths; not to be changed
 * @param family number of the family that counts together with others; -1 where it has none
 * @param member number in its family, from 1
 */
record Feature(String name, char number, int[] weights, int family, int member) {}

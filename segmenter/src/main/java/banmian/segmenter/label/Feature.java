package banmian.segmenter.label;

/**
 * A name that rules give, as numbers.
 *
 * @param row where its weights begin: for each {@link Place}, in that order, one for each label
 * @param family number of the family that counts together with others; -1 where it has none
 * @param member number in its family, from 1
 */
record Feature(int row, int family, int member) {}

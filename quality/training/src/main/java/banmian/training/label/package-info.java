/** The label of each line of a page whose articles are known. */
package banmian.training.label;

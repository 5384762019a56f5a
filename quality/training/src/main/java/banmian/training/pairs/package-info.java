/** Which characters stand beside each other, counted. */
package banmian.training.pairs;

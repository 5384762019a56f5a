/** The command {@code train}. */
package banmian.local.train;

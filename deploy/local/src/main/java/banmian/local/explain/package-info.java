/** Why the lines of a page were taken for what they are. */
package banmian.local.explain;

/** {@code banmian up}: the whole pipeline on one machine, from the first server to the table of articles. */
package banmian.local.up;

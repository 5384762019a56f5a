/** The {@code banmian} command: the pipeline on one machine, and the parser without any server. */
package banmian.local;

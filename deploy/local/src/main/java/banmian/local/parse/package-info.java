/** {@code banmian parse}: pages to JSON on all cores, without any server. */
package banmian.local.parse;

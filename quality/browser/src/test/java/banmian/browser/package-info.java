/** The reading room as people have it: the running system, in a real browser. */
package banmian.browser;

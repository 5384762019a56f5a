/** {@code banmian keys}: who may push pages, replay dead letters, read. */
package banmian.local.keys;

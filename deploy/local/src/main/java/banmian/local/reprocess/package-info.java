/** The command {@code banmian reprocess}: stored pages are parsed again. */
package banmian.local.reprocess;

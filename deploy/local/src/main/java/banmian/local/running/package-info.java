/** What runs on a data folder: written by {@code up}, read by the other commands, and cleaned up after a crash. */
package banmian.local.running;

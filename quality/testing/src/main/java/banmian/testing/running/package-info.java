/** The system as its users have it, for tests: {@code ./banmian up} as a process, on free ports, with the sample pages in it. */
package banmian.testing.running;

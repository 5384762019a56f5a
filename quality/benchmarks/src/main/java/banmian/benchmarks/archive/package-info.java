/** Makes an archive as large as one likes: pages that nobody printed, with the lengths and word counts of real ones. */
package banmian.benchmarks.archive;

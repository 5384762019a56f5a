/** Search over an archive as it grows, beside what PostgreSQL does by itself: queries, sizes, and what writing costs. */
package banmian.benchmarks.search;

/** {@code banmian bench}: the running pipeline beside its floors and its peers, in one run. */
package banmian.benchmarks.pipeline;

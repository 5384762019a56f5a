/** {@code banmian bench}: starts the benchmark of the running pipeline, which is a program of its own. */
package banmian.local.bench;
